// Asks socketpair for families that load kernel modules.
// verdicts: AC

#include <cstdio>
#include <initializer_list>
#include <sys/socket.h>

int main() {
    for (int family = 0; family < 64; ++family) {
        if (family == AF_UNIX) continue;
        for (int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET}) {
            int pair[2];
            if (socketpair(family, type, 0, pair) == 0) return std::printf("BREACH: a pair of family %d\n", family), 0;
        }
    }
    std::puts("held");
}
