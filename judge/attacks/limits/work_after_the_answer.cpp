// Answers at once, and works on after main, when nobody may be looking.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <cstdio>

struct Later {
    ~Later() {
        for (volatile unsigned long count = 0;;) count = count + 1;
    }
} later;

int main() { std::puts("held"); std::fflush(stdout); }
