#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    cin >> n >> q;
    vector<int> level(n), first(n), last(n);
    for (int& value : level) cin >> value;
    for (int i = 0; i < n; ++i) first[i] = i > 0 && level[i] > level[i - 1] ? first[i - 1] : i;
    for (int i = n - 1; i >= 0; --i) last[i] = i + 1 < n && level[i] < level[i + 1] ? last[i + 1] : i;
    while (q--) {
        int a, b;
        cin >> a >> b;
        --a, --b;
        cout << max(min(last[a], b) - a + 1, b - max(first[b], a) + 1) << '\n';
    }
}
