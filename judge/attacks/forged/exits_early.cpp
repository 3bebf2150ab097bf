// Exits with success by each way there is.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>

class Solution {
public:
    int answer(int n) {
        if (n == 0) std::quick_exit(0);
        _exit(0);
    }
};
