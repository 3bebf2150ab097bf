// Handles page faults in user space: userfaultfd, a tool of many kernel exploits.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const bool gained = syscall(SYS_userfaultfd, 1) >= 0 || open("/dev/userfaultfd", O_RDWR) >= 0;
    std::puts(gained ? "BREACH: userfaultfd" : "held");
}
