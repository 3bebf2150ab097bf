// Makes a pair of sockets, which is allowed, and sends from it to a server of the host.
// verdicts: AC

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

int main() {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) != 0) return std::puts("held"), 0;
    sockaddr_un address = {AF_UNIX, ""};
    const char name[] = "@abstract@.datagrams";
    std::memcpy(address.sun_path + 1, name, sizeof name - 1);
    const socklen_t length = offsetof(sockaddr_un, sun_path) + sizeof name;
    const bool sent = sendto(pair[0], "hello", 5, 0, reinterpret_cast<sockaddr*>(&address), length) >= 0;
    std::puts(sent ? "BREACH: a message left the box" : "held");
}
