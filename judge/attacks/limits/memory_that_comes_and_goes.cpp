// Takes too much memory for a moment, again and again, and gives it back.
// verdicts: MLE
// limits: {"time_limit_ms": 5000}

#include <cstdio>
#include <sys/mman.h>

int main() {
    for (int round = 0; round < 20; ++round) {
        const long size = 256L << 20;
        char* block = static_cast<char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        for (long at = 0; at < size; at += 4096) block[at] = 1;
        munmap(block, size);
    }
    std::puts("held");
}
