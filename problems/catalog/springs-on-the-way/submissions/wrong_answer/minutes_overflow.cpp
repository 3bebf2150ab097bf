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
    vector<vector<unsigned>> best(n + 1, vector<unsigned>(c + 1, UINT_MAX));
    priority_queue<tuple<unsigned, int, int>, vector<tuple<unsigned, int, int>>, greater<>> open;
    open.push({best[1][c] = 0, 1, c});
    while (!open.empty()) {
        auto [time, hut, water] = open.top();
        open.pop();
        if (time > best[hut][water]) continue;
        for (auto [other, minutes, glasses] : trails[hut]) {
            if (glasses > water) continue;
            int left = spring[other] ? c : water - glasses;
            if (time + minutes >= best[other][left]) continue;
            best[other][left] = time + minutes;
            open.push({time + minutes, other, left});
        }
    }
    unsigned answer = *min_element(best[n].begin(), best[n].end());
    cout << (answer == UINT_MAX ? -1 : (long long)answer) << endl;
}
