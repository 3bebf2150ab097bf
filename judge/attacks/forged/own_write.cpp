// Defines functions of the system and of the driver itself: write, memcpy, main.
// verdicts: WA RTE CE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#include <unistd.h>
#include <sys/syscall.h>

extern "C" ssize_t write(int channel, const void*, size_t size) {
    syscall(SYS_write, channel, "0\n", 2);
    return size;
}

namespace leetsim {
bool refill() { return false; }
}

class Solution {
public:
    int answer(int n) { return n; }
};
