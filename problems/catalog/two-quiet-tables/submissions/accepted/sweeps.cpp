#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<vector<int>> quarrels(n);
    while (m--) {
        int a, b;
        scanf("%d %d", &a, &b);
        quarrels[a - 1].push_back(b - 1);
        quarrels[b - 1].push_back(a - 1);
    }
    vector<int> table(n);
    for (int i = 0; i < n; ++i) table[i] = i % 2;
    for (bool moved = true; moved;) {
        moved = false;
        for (int guest = 0; guest < n; ++guest) {
            int near = 0;
            for (int other : quarrels[guest]) near += table[other] == table[guest];
            if (near < 2) continue;
            table[guest] ^= 1;
            moved = true;
        }
    }
    for (int side : table) printf("%d ", side + 1);
    puts("");
}
