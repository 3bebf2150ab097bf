// Opens a server of its own, for whoever comes.
// verdicts: AC

#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    std::puts(server >= 0 ? "BREACH: an internet socket" : "held");
}
