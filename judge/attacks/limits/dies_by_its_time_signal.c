// Sends itself the signal of a CPU limit.
// verdicts: RTE
// limits: {"time_limit_ms": 300}

#include <signal.h>

int main(void) {
    raise(SIGXCPU);
    for (;;) {
    }
}
