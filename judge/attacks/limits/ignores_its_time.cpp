// Ignores the signals that tell of its time running out.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <csignal>

int main() {
    signal(SIGXCPU, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGALRM, SIG_IGN);
    for (volatile unsigned long count = 0;;) count = count + 1;
}
