// Forks without end beside another run.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 600}

#include <csignal>
#include <ctime>
#include <unistd.h>

int main() {
    signal(SIGCHLD, SIG_IGN);
    const time_t end = time(nullptr) + 10;
    while (time(nullptr) < end) fork();
}
