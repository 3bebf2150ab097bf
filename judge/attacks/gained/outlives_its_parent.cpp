// Unbinds itself from its parent's life, becomes a reaper, and signals every process id it can think of.
// verdicts: AC RTE

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

int main() {
    prctl(PR_SET_PDEATHSIG, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    for (int process = 3; process < 70000; ++process)
        if (process != getpid() && kill(process, 0) == 0) return std::printf("BREACH: process %d\n", process), 0;
    if (kill(-getpgid(1), 0) == 0 && getpgid(1) > 2) return std::puts("BREACH: another group"), 0;
    std::puts("held");
}
