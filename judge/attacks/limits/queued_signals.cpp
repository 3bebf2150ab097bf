// Queues signals to itself that it never takes.
// verdicts: AC MLE
// limits: {"time_limit_ms": 10000}

#include <csignal>
#include <cstdio>
#include <unistd.h>

int main() {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, nullptr);
    for (int number = 0; number < 1 << 16; ++number) sigqueue(getpid(), SIGRTMIN, sigval{});
    std::puts("held");
}
