// Keeps memory in the kernel's buffers of pipes and sockets.
// verdicts: AC MLE TLE RTE
// estimated: WA
// limits: {"memory_limit_kib": 65536}

#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

int main() {
    static char block[65536];
    long kept = 0;
    for (int number = 0; number < 400; ++number) {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0 && pipe(ends) != 0) break;
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        for (long written; (written = write(ends[1], block, sizeof block)) > 0;) kept += written;
    }
    if (kept < 64 << 20) std::puts("held");
    else std::printf("%ld MiB in buffers\n", kept >> 20);
}
