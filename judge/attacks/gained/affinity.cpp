// Binds itself to a processor, and moves other processes away from it.
// verdicts: AC

#include <cstdio>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    const unsigned long nodes = 1;
    const bool gained = sched_setaffinity(0, sizeof one, &one) == 0 || sched_setaffinity(1, sizeof one, &one) == 0 ||
                        syscall(SYS_mbind, nullptr, 0, 0, &nodes, 8, 0) == 0 || syscall(SYS_migrate_pages, 1, 8, &nodes, &nodes) >= 0;
    std::puts(gained ? "BREACH: moved" : "held");
}
