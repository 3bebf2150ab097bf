// Writes answers before main, as a constructor, and leaves.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>

__attribute__((constructor)) void first(void) {
    (void)!write(3, "\n0\n0\n0\n", 7);
    _exit(0);
}

int answer(int n) { return n; }
