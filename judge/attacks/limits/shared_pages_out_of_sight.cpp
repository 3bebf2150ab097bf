// Takes shared memory, and lets go of each page as soon as it is written: it stays, and no process seems to have it.
// verdicts: MLE
// estimated: RTE
// limits: {"memory_limit_kib": 32768}

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <sys/mman.h>

int main() {
    const std::size_t size = std::size_t{512} << 20, step = 1 << 20;
    char* memory = static_cast<char*>(mmap(nullptr, size, 3, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    if (memory == MAP_FAILED) return 1;
    for (std::size_t at = 0; at < size; at += step) {
        std::memset(memory + at, 1, step);
        madvise(memory + at, step, MADV_DONTNEED);
    }
    std::puts("512 MiB of nobody's memory");
}
