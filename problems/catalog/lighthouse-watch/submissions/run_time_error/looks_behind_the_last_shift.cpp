#include <bits/stdc++.h>
using namespace std;

int main() {
    long long season;
    int count;
    cin >> season >> count;
    vector<pair<long long, long long>> shifts(count);
    for (auto& [start, end] : shifts) cin >> start >> end;
    sort(shifts.begin(), shifts.end());
    long long total = shifts.at(0).first, longest = total, watchedUntil = 0;
    for (int i = 0; i < count; ++i) {
        watchedUntil = max(watchedUntil, shifts[i].second);
        long long gap = max(0LL, shifts.at(i + 1).first - watchedUntil);
        total += gap;
        longest = max(longest, gap);
    }
    cout << total << ' ' << longest << endl;
}
