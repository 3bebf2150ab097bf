// Sleeps while it is loaded, before its first case.
// verdicts: TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 100}

#include <unistd.h>

static int slept = sleep(1000);

class Solution {
public:
    int answer(int n) { return slept; }
};
