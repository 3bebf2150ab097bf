#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m, c, k;
    cin >> n >> m >> c >> k;
    vector<bool> spring(n + 1);
    while (k--) {
        int hut;
        cin >> hut;
        spring[hut] = true;
    }
    vector<vector<array<int, 3>>> trails(n + 1);
    while (m--) {
        int a, b, minutes, glasses;
        cin >> a >> b >> minutes >> glasses;
        trails[a].push_back({b, minutes, glasses});
        trails[b].push_back({a, minutes, glasses});
    }
    vector<int> most(n + 1);
    priority_queue<tuple<long long, int, int>, vector<tuple<long long, int, int>>, greater<>> open;
    open.push({0, 1, c});
    while (!open.empty()) {
        auto [time, hut, water] = open.top();
        open.pop();
        if (hut == n) {
            cout << time << endl;
            return 0;
        }
        if (water <= most[hut]) continue;
        most[hut] = water;
        for (auto [other, minutes, glasses] : trails[hut])
            if (glasses < water) open.push({time + minutes, other, spring[other] ? c : water - glasses});
    }
    cout << -1 << endl;
}
