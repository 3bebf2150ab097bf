// Allocates without end in a constant.
// verdicts: CE

#include <vector>

constexpr long endless() {
    std::vector<std::vector<long>> all;
    for (long number = 0;; ++number) all.push_back(std::vector<long>(1 << 16, number));
    return 0;
}
constexpr long value = endless();
int main() { return value; }
