// Forks and exits for ever: by the time one looks at a process id, its process is another.
// verdicts: AC

#include <cstdio>
#include <unistd.h>

int main() {
    std::puts("held");
    std::fflush(stdout);
    if (fork() != 0) return 0;
    setsid();
    for (;;)
        if (fork() > 0) _exit(0);
}
