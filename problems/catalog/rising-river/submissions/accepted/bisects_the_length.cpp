#include <algorithm>
#include <iostream>
#include <vector>

// up[i]: days of the rise that ends with day i. In a … b a rise of k days exists if some up[i] >= k with i >= a + k - 1.
int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<int> level(n), up(n, 1);
    for (int& value : level) std::cin >> value;
    for (int i = 1; i < n; ++i)
        if (level[i] > level[i - 1]) up[i] = up[i - 1] + 1;
    std::vector<std::vector<int>> most{up};
    for (int width = 1; 2 * width <= n; width *= 2) {
        most.emplace_back(n - 2 * width + 1);
        const std::vector<int>& below = most[most.size() - 2];
        for (size_t i = 0; i < most.back().size(); ++i) most.back()[i] = std::max(below[i], below[i + width]);
    }
    auto largest = [&](int from, int to) {
        int k = 31 - __builtin_clz(to - from + 1);
        return std::max(most[k][from], most[k][to - (1 << k) + 1]);
    };
    while (q--) {
        int a, b;
        std::cin >> a >> b;
        --a, --b;
        int low = 1, high = b - a + 1;
        while (low < high) {
            int k = (low + high + 1) / 2;
            if (largest(a + k - 1, b) >= k) low = k;
            else high = k - 1;
        }
        std::cout << low << '\n';
    }
}
