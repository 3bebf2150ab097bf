#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<vector<int>> quarrels(n);
    while (m--) {
        int a, b;
        cin >> a >> b;
        quarrels[a - 1].push_back(b - 1);
        quarrels[b - 1].push_back(a - 1);
    }
    vector<int> table(n, 1);
    for (bool moved = true; moved;) {
        moved = false;
        for (int guest = 0; guest < n; ++guest) {
            int near = 0;
            for (int other : quarrels[guest]) near += table[other] == table[guest];
            if (near > 2) table[guest] = 3 - table[guest], moved = true;
        }
    }
    for (int side : table) cout << side << ' ';
    cout << endl;
}
