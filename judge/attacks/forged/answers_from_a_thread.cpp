// Answers from a thread while the driver waits.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <thread>
#include <unistd.h>

class Solution {
public:
    int answer(int n) {
        std::thread([] { for (int i = 0; i < 1000; ++i) (void)!write(3, "0\n", 2); }).join();
        return n;
    }
};
