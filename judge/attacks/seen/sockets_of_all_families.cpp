// Tries every socket family and type: netlink, packets, vsock, crypto, Bluetooth ...
// verdicts: AC

#include <cstdio>
#include <sys/socket.h>

int main() {
    for (int family = 0; family < 64; ++family)
        for (int type = 1; type < 11; ++type)
            if (socket(family, type, 0) >= 0) return std::printf("BREACH: family %d, type %d\n", family, type), 0;
    std::puts("held");
}
