// Exits from a case, and answers in what runs at exit.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>

struct Last {
    ~Last() {
        (void)!write(3, "0\n0\n0\n", 6);
        _exit(0);
    }
} last;

class Solution {
public:
    int answer(int n) { std::exit(n); }
};
