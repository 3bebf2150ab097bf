// Keeps every processor busy beside another run.
// verdicts: TLE
// limits: {"time_limit_ms": 1000}

#include <thread>
#include <vector>

int main() {
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number)
        threads.emplace_back([] { for (volatile unsigned long count = 0;;) count = count + 1; });
    for (auto& thread : threads) thread.join();
}
