// Does nothing but enter the kernel: page faults, mappings, context switches.
// verdicts: TLE
// limits: {"time_limit_ms": 800}

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    for (int child = 0; child < 3; ++child) fork();
    for (;;) {
        volatile char* memory = static_cast<char*>(mmap(nullptr, 1 << 16, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        memory[0] = 1;
        munmap(const_cast<char*>(memory), 1 << 16);
        sched_yield();
    }
}
