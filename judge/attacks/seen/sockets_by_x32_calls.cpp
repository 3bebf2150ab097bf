// Opens a socket through the x32 system call numbers, which a filter may have forgotten.
// verdicts: RTE AC

#include <cstdio>
#include <unistd.h>

int main() {
    const long answer = syscall(0x40000000 + 41, 2, 1, 0);
    if (answer >= 0) std::printf("BREACH: socket %ld\n", answer);
    else std::puts("held");
}
