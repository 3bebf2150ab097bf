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
    vector<vector<long long>> best(n, vector<long long>(c + 1, LLONG_MAX));
    priority_queue<tuple<long long, int, int>, vector<tuple<long long, int, int>>, greater<>> open;
    best.at(1).at(c) = 0;
    open.push({0, 1, c});
    while (!open.empty()) {
        auto [time, hut, water] = open.top();
        open.pop();
        for (auto [other, minutes, glasses] : trails[hut]) {
            if (glasses > water) continue;
            int left = spring[other] ? c : water - glasses;
            if (time + minutes >= best.at(other).at(left)) continue;
            best[other][left] = time + minutes;
            open.push({time + minutes, other, left});
        }
    }
    cout << *min_element(best.at(n).begin(), best.at(n).end()) << endl;
}
