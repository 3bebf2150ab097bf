// Waits for itself.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <mutex>
#include <thread>

int main() {
    std::mutex mutex;
    mutex.lock();
    std::thread([&] { mutex.lock(); }).join();
}
