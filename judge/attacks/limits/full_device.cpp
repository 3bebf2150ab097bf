// Sends its output to a device that is always full, and ends as if it had printed.
// verdicts: WA RTE

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

int main() {
    const int full = open("/dev/full", O_WRONLY);
    if (full >= 0) dup2(full, 1);
    std::puts("held");
    if (full < 0) return 1;
    std::fflush(stdout);
    _exit(0);
}
