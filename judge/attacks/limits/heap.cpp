// Takes memory from the heap and touches it.
// verdicts: MLE
// limits: {"memory_limit_kib": 32768}

#include <cstdlib>
#include <cstring>

int main() {
    for (;;) {
        void* memory = std::malloc(1 << 20);
        if (memory) std::memset(memory, 1, 1 << 20);
    }
}
