#include <iostream>
#include <queue>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> quarrels(n + 1);
    for (int i = 0; i < m; ++i) {
        int a, b;
        std::cin >> a >> b;
        quarrels[a].push_back(b);
        quarrels[b].push_back(a);
    }
    std::vector<int> table(n + 1, 2);
    std::queue<int> open;
    for (int guest = 1; guest <= n; ++guest) open.push(guest);
    for (; !open.empty(); open.pop()) {
        int guest = open.front(), near = 0;
        for (int other : quarrels[guest]) near += table[other] == table[guest];
        if (near <= 1) continue;
        table[guest] = 3 - table[guest];
        for (int other : quarrels[guest]) open.push(other);
    }
    for (int guest = 1; guest <= n; ++guest) std::cout << table[guest] << '\n';
}
