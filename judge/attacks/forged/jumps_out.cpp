// Jumps out of its case, and throws things that are no exceptions.
// verdicts: RTE WA TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 300}

#include <csetjmp>

std::jmp_buf place;

class Solution {
public:
    int answer(int n) {
        if (n == 0) setjmp(place);
        if (n == 1) std::longjmp(place, 1);
        throw 7;
    }
};
