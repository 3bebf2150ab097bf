// Sends descriptors through sockets to nobody, so that they are open and not counted.
// verdicts: AC MLE
// limits: {"memory_limit_kib": 65536}

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

int main() {
    int ends[2], sent = 0;
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0) return std::puts("held"), 0;
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    for (; sent < 50000; ++sent) {
        const int file = open("/dev/null", O_RDONLY);
        char byte = 0, control[CMSG_SPACE(sizeof file)] = {};
        iovec data = {&byte, 1};
        msghdr message = {nullptr, 0, &data, 1, control, sizeof control, 0};
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        *header = {CMSG_LEN(sizeof file), SOL_SOCKET, SCM_RIGHTS};
        std::memcpy(CMSG_DATA(header), &file, sizeof file);
        if (sendmsg(ends[0], &message, 0) < 0) break;
        close(file);
    }
    if (sent < 20000) std::puts("held");
    else std::printf("BREACH: %d descriptors in flight\n", sent);
}
