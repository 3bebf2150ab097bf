// Administers the host: clock, names, swap, quotas, accounting, ports, terminals.
// verdicts: AC

#include <cstdio>
#include <ctime>
#include <sys/io.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

int main() {
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    timeval present = {now.tv_sec, now.tv_nsec / 1000};
    char adjustment[256] = {};
    const bool gained = clock_settime(CLOCK_REALTIME, &now) == 0 || settimeofday(&present, nullptr) == 0 ||
                        syscall(SYS_adjtimex, adjustment) >= 0 || sethostname("gained", 6) == 0 || syscall(SYS_setdomainname, "x", 1) == 0 ||
                        syscall(SYS_swapon, "/tmp/x", 0) == 0 || syscall(SYS_acct, "/tmp/x") == 0 ||
                        syscall(SYS_quotactl, 0, 0, 0, 0) == 0 || iopl(3) == 0 || ioperm(0x80, 1, 1) == 0 || syscall(SYS_vhangup) == 0 ||
                        syscall(SYS_reboot, 0xfee1dead, 672274793, 0, 0) == 0 || syscall(SYS_fanotify_init, 0, 0) >= 0;
    std::puts(gained ? "BREACH: administration" : "held");
}
