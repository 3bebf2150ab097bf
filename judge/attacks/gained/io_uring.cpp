// Sets up io_uring, whose requests pass by the filter.
// verdicts: AC

#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    char parameters[256] = {};
    const bool gained = syscall(425, 8, parameters) >= 0 || syscall(426, 0, 0, 0, 0, 0) >= 0 || syscall(427, 0, 0, 0, 0) >= 0;
    std::puts(gained ? "BREACH: a ring" : "held");
}
