#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<pair<int, int>> pairs(m);
    for (auto& [a, b] : pairs) cin >> a >> b;
    mt19937 chance(1);
    while (true) {
        vector<int> table(n + 1), near(n + 1);
        for (int& side : table) side = 1 + chance() % 2;
        for (auto [a, b] : pairs)
            if (table[a] == table[b]) ++near[a], ++near[b];
        if (*max_element(near.begin(), near.end()) > 1) continue;
        for (int guest = 1; guest <= n; ++guest) cout << table[guest] << ' ';
        cout << endl;
        return 0;
    }
}
