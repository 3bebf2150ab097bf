// Types a command into the terminal of the one who started the judge, also with bits that a filter may overlook.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

int main() {
    bool gained = false;
    const int terminal = open("/dev/tty", O_RDWR);
    for (long file : {0l, 1l, 2l, static_cast<long>(terminal)})
        for (unsigned long request : {0x5412ul, 0x100005412ul, 0xffffffff00005412ul, 0x541cul, 0x5422ul, 0x540eul}) {
            char letter = 3;
            gained |= syscall(SYS_ioctl, file, request, &letter) == 0;
        }
    std::puts(gained || terminal >= 0 ? "BREACH: a terminal" : "held");
}
