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
    long long total = 0, longest = 0, watchedUntil = shifts[0].second;
    if (count == 0) total = longest = season;
    for (auto [start, end] : shifts) {
        long long gap = max(0LL, start - watchedUntil);
        total += gap;
        longest = max(longest, gap);
        watchedUntil = max(watchedUntil, end);
    }
    cout << total << ' ' << longest << endl;
}
