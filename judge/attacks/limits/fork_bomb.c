// Forks by all three calls, and goes on in each child.
// verdicts: TLE RTE
// limits: {"time_limit_ms": 500}

#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    for (;;) {
        fork();
        syscall(SYS_clone, SIGCHLD | CLONE_PARENT, 0, 0, 0, 0);
        if (vfork() == 0) _exit(0);
    }
}
