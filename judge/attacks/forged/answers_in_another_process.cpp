// Answers from a child, and waits for ever itself.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 300}

#include <unistd.h>

class Solution {
public:
    int answer(int n) {
        if (fork() == 0) {
            for (;;) {
                (void)!write(3, "0\n", 2);
                usleep(1000);
            }
        }
        for (;;) pause();
    }
};
