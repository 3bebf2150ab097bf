// Its children share the work of having the kernel make page tables.
// verdicts: MLE
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 65536}

#include <cstddef>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    for (int child = 0; child < 3; ++child)
        if (fork() == 0) break;
    const std::size_t size = std::size_t{1} << 36;
    char* memory = static_cast<char*>(mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    volatile char seen = 0;
    for (std::size_t at = 0; at < size; at += std::size_t{2} << 20) seen = seen + memory[at];
    sleep(1);
}
