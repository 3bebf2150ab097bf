// Takes memory from the heap and touches it.
// verdicts: MLE
// limits: {"memory_limit_kib": 32768}

#include <stdlib.h>
#include <string.h>

int main(void) {
    for (;;) memset(malloc(1 << 20), 1, 1 << 20);
}
