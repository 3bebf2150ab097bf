// Calls itself without end.
// verdicts: RTE MLE

#include <cstdio>

__attribute__((noinline)) long depth(long level) {
    volatile char frame[1000] = {};
    frame[level % 1000] = 1;
    return 1 + depth(level + 1) + frame[0];
}

int main() { std::printf("%ld\n", depth(0)); }
