// Spends its time in the kernel: calls that are long, and refused ones.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    for (;;) {
        void* block = mmap(nullptr, 32 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
        munmap(block, 32 << 20);
    }
}
