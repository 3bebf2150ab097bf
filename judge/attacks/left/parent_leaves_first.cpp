// The parent ends at once; a chain of orphans goes on, each the child of the one before.
// verdicts: AC

#include <cstdio>
#include <unistd.h>

int main() {
    std::puts("held");
    std::fflush(stdout);
    for (int generation = 0; generation < 200; ++generation)
        if (fork() != 0) {
            usleep(100);
            _exit(0);
        }
    sleep(30);
}
