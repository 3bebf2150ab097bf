#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    long long season;
    int count;
    std::cin >> season >> count;
    std::vector<std::pair<long long, long long>> shifts(count);
    for (auto& [start, end] : shifts) std::cin >> start >> end;
    std::sort(shifts.begin(), shifts.end());
    shifts.emplace_back(season, season);
    long long total = 0, longest = 0, watchedUntil = 0;
    for (auto [start, end] : shifts) {
        long long gap = std::max(0LL, start - watchedUntil);
        total += gap;
        longest = std::max(longest, gap);
        watchedUntil = std::max(watchedUntil, end);
    }
    std::cout << total << ' ' << longest << '\n';
}
