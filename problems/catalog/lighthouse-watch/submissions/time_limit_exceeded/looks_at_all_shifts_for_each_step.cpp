#include <bits/stdc++.h>
using namespace std;

int main() {
    long long season;
    int count;
    cin >> season >> count;
    vector<pair<long long, long long>> shifts(count);
    for (auto& [start, end] : shifts) cin >> start >> end;
    long long total = 0, longest = 0, now = 0;
    while (now < season) {
        long long watchedUntil = now, resumes = season;
        for (auto [start, end] : shifts) {
            if (start <= now) watchedUntil = max(watchedUntil, end);
            else resumes = min(resumes, start);
        }
        if (watchedUntil == now) {
            total += resumes - now;
            longest = max(longest, resumes - now);
            watchedUntil = resumes;
        }
        now = watchedUntil;
    }
    cout << total << ' ' << longest << endl;
}
