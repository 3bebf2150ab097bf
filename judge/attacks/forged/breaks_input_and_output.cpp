// Closes, reopens and unties every stream, before main and in each case.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>

const int before = [] {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    for (int channel = 4; channel < 64; ++channel) close(channel);
    std::fclose(stdout);
    return 0;
}();

class Solution {
public:
    int answer(int n) {
        std::fclose(stderr);
        return n;
    }
};
