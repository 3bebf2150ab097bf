// Catches its own crash and exits as if all were well.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <csignal>
#include <unistd.h>

class Solution {
public:
    int answer(int n) {
        for (int number : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS}) signal(number, [](int) { _exit(0); });
        return *reinterpret_cast<volatile int*>(8);
    }
};
