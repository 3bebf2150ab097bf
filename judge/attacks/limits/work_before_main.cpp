// Works before main, as a constructor.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <cstdio>

const int before = [] {
    for (volatile unsigned long count = 0;;) count = count + 1;
    return 0;
}();

int main() { std::puts("held"); }
