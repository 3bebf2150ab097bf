// Prints the answer, and loops when it should end.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <cstdio>
#include <cstdlib>

int main() {
    std::puts("held");
    std::fflush(stdout);
    std::atexit([] {
        for (;;) {
        }
    });
}
