// Fills memory beside another run, with many processes, again and again.
// verdicts: MLE TLE
// limits: {"time_limit_ms": 800, "memory_limit_kib": 131072}

#include <cstdlib>
#include <cstring>
#include <unistd.h>

int main() {
    for (int child = 0; child < 8; ++child) fork();
    for (;;) {
        void* memory = std::malloc(1 << 20);
        if (memory) std::memset(memory, 1, 1 << 20);
    }
}
