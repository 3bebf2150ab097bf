// Takes shared memory, which belongs to no process alone.
// verdicts: MLE
// estimated: RTE
// limits: {"memory_limit_kib": 32768}

#include <cstddef>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    const std::size_t size = std::size_t{1} << 30;
    volatile char* memory = static_cast<char*>(mmap(nullptr, size, 3, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    if (fork() == 0) pause();
    for (std::size_t at = 0; at < size; at += 4096) memory[at] = 1;
}
