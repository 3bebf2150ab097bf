#include <bits/stdc++.h>
using namespace std;

int main() {
    long long season;
    int count;
    scanf("%lld %d", &season, &count);
    priority_queue<array<long long, 2>, vector<array<long long, 2>>, greater<>> shifts;
    for (int i = 0; i < count; ++i) {
        long long start, end;
        scanf("%lld %lld", &start, &end);
        shifts.push({start, end});
    }
    shifts.push({season, season});
    long long total = 0, longest = 0, watchedUntil = 0;
    for (; !shifts.empty(); shifts.pop()) {
        auto [start, end] = shifts.top();
        if (start > watchedUntil) {
            total += start - watchedUntil;
            longest = max(longest, start - watchedUntil);
        }
        watchedUntil = max(watchedUntil, end);
    }
    printf("%lld %lld\n", total, longest);
}
