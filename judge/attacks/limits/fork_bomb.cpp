// Forks without end, as fast as it can, and never looks back.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 500}

#include <csignal>
#include <ctime>
#include <unistd.h>

int main() {
    signal(SIGCHLD, SIG_IGN);
    const time_t end = time(nullptr) + 10;
    while (time(nullptr) < end) fork();
}
