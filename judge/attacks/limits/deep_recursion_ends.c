// Honest: a hundred thousand levels of recursion must work.
// verdicts: AC

#include <stdio.h>

__attribute__((noinline)) long depth(long level) {
    volatile char frame[100];
    frame[0] = (char)level;
    return level == 0 ? frame[0] : 1 + depth(level - 1) + 0 * frame[0];
}

int main(void) { puts(depth(100000) == 100000 ? "held" : "wrong"); }
