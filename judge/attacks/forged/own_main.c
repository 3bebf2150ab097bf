// Has its own main, and defines functions of the system and of the driver.
// verdicts: WA RTE CE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>

int main(void) {
    (void)!write(3, "\n0\n0\n0\n", 7);
    _exit(0);
}

int answer(int n) { return n; }
