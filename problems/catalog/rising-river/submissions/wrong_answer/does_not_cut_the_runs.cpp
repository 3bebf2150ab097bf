#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    cin >> n >> q;
    vector<int> level(n), up(n, 1);
    for (int& value : level) cin >> value;
    for (int i = 1; i < n; ++i)
        if (level[i] > level[i - 1]) up[i] = up[i - 1] + 1;
    vector<vector<int>> most{up};
    for (int width = 1; 2 * width <= n; width *= 2) {
        vector<int> next(n - 2 * width + 1);
        for (size_t i = 0; i < next.size(); ++i) next[i] = max(most.back()[i], most.back()[i + width]);
        most.push_back(next);
    }
    while (q--) {
        int a, b;
        cin >> a >> b;
        int k = 31 - __builtin_clz(b - a + 1);
        cout << max(most[k][a - 1], most[k][b - (1 << k)]) << '\n';
    }
}
