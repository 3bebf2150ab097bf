// Leaves a child that ignores or blocks every signal it can.
// verdicts: AC

#include <csignal>
#include <cstdio>
#include <unistd.h>

int main() {
    if (fork() == 0) {
        setsid();
        for (int number = 1; number < 65; ++number) signal(number, SIG_IGN);
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, nullptr);
        for (;;) sleep(30);
    }
    std::puts("held");
}
