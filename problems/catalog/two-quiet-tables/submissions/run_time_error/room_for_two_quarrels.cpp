#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<array<int, 2>> quarrels(n + 1);
    vector<int> known(n + 1), table(n + 1, 1);
    while (m--) {
        int a, b;
        cin >> a >> b;
        quarrels[a].at(known[a]++) = b;
        quarrels[b].at(known[b]++) = a;
    }
    for (int guest = 1; guest <= n; ++guest) {
        int near = 0;
        for (int i = 0; i < known[guest]; ++i) near += table[quarrels[guest][i]] == table[guest];
        if (near > 1) table[guest] = 2;
        cout << table[guest] << ' ';
    }
    cout << endl;
}
