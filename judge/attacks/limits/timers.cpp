// Makes timers until there are no more.
// verdicts: AC MLE RTE
// limits: {"time_limit_ms": 10000}

#include <csignal>
#include <cstdio>
#include <ctime>

int main() {
    sigevent event{};
    event.sigev_notify = SIGEV_NONE;
    timer_t timer;
    for (int number = 0; number < 1 << 16; ++number)
        if (timer_create(CLOCK_MONOTONIC, &event, &timer)) break;
    std::puts("held");
}
