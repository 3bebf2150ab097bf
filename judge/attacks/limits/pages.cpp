// Touches one byte of each page of a large mapping.
// verdicts: MLE
// limits: {"memory_limit_kib": 32768}

#include <cstddef>
#include <sys/mman.h>

int main() {
    const std::size_t size = std::size_t{4} << 30;
    volatile char* memory = static_cast<char*>(mmap(nullptr, size, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    for (std::size_t at = 0; at < size; at += 4096) memory[at] = 1;
}
