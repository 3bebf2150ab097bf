#include <bits/stdc++.h>
using namespace std;

int main() {
    long long season;
    int count;
    cin >> season >> count;
    vector<pair<long long, long long>> shifts(count);
    for (auto& [start, end] : shifts) cin >> start >> end;
    shifts.emplace_back(season, season);
    sort(shifts.begin(), shifts.end());
    int total = 0, longest = 0;
    long long watchedUntil = 0;
    for (auto [start, end] : shifts) {
        int gap = max(0LL, start - watchedUntil);
        total += gap;
        longest = max(longest, gap);
        watchedUntil = max(watchedUntil, end);
    }
    cout << total << ' ' << longest << endl;
}
