// Asks a namespace's file for its parent namespace, and for its owner.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/ioctl.h>

int main() {
    for (const char* kind : {"/proc/self/ns/user", "/proc/self/ns/pid", "/proc/self/ns/net"}) {
        const int file = open(kind, O_RDONLY);
        for (unsigned request : {0xb701u, 0xb702u, 0xb704u})
            if (ioctl(file, request, 0) >= 0) return std::printf("BREACH: %s %#x\n", kind, request), 0;
    }
    std::puts("held");
}
