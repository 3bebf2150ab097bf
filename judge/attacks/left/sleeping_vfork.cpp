// A parent waits, uninterrupted, for its vfork child.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <unistd.h>

int main() {
    if (vfork() == 0) {
        pause();
        _exit(0);
    }
}
