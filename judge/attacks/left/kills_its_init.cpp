// Kills the first process of its box, its parent, and everything else.
// verdicts: AC RTE

#include <csignal>
#include <cstdio>
#include <initializer_list>
#include <unistd.h>

int main() {
    for (int number : {SIGKILL, SIGTERM, SIGSTOP, SIGSEGV, SIGHUP, SIGRTMIN}) {
        kill(1, number);
        kill(getppid(), number);
        kill(0, number == SIGSTOP || number == SIGKILL ? 0 : SIGURG);
    }
    kill(-1, SIGKILL);
    std::puts("held");
}
