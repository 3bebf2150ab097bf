// Honest: reserving memory without touching it must work, as the runtimes of Go, Java and Node do so.
// verdicts: AC

#include <cstdio>
#include <sys/mman.h>

int main() {
    void* memory = mmap(nullptr, std::size_t{64} << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    void* heap = mmap(nullptr, std::size_t{1} << 30, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    std::puts(memory != MAP_FAILED && heap != MAP_FAILED ? "held" : "wrong");
}
