// Nests functions and computed jumps, which need code on the stack.
// verdicts: AC CE RTE

#include <stdio.h>

int main(void) {
    int level = 0;
    void deeper(void (*then)(void)) {
        void again(void) { ++level; }
        if (level < 100) deeper(again);
        then();
    }
    void nothing(void) { ++level; }
    level = 99;
    nothing();
    deeper(nothing);
    puts("held");
}
