// Spreads its work over threads: each uses little time, all together too much.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <chrono>
#include <thread>
#include <vector>

int main() {
    std::vector<std::thread> threads;
    for (int number = 0; number < 6; ++number)
        threads.emplace_back([] { for (volatile unsigned long count = 0;;) count = count + 1; });
    for (auto& thread : threads) thread.join();
}
