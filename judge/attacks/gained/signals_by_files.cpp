// Has signals sent to other processes for it, by owning a file's events, a lease or a queue.
// verdicts: AC

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/ioctl.h>
#include <unistd.h>

int main() {
    int ends[2];
    (void)!pipe(ends);
    bool gained = false;
    for (int process : {@pid@, 2 + 100000, -@pid@})
        gained |= fcntl(ends[0], F_SETOWN, process) == 0 && fcntl(ends[0], F_GETOWN) == process;
    std::puts(gained ? "BREACH: owner of a stranger" : "held");
}
