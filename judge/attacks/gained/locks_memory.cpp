// Locks memory and pipes of the kernel beyond its share.
// verdicts: AC MLE
// limits: {"memory_limit_kib": 65536}

#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    const std::size_t size = 200 << 20;
    void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    const bool locked = mlock(memory, size) == 0 || mlockall(MCL_CURRENT | MCL_FUTURE) == 0;
    int ends[2];
    (void)!pipe(ends);
    const bool large = fcntl(ends[0], F_SETPIPE_SZ, 256 << 20) > 0;
    std::puts(locked || large ? "BREACH: more than its share" : "held");
}
