// Takes off its own filter and the promise of no new privileges, or adds a filter that hands calls to a helper.
// verdicts: AC

#include <cstdio>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    bool gained = prctl(PR_SET_SECCOMP, 0, 0, 0, 0) == 0 || prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0;
    sock_filter allow = {0x06, 0, 0, 0x7fff0000};
    sock_fprog program = {1, &allow};
    gained |= syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program) >= 0;
    gained |= prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1;
    prctl(PR_SET_SECCOMP, 2, &program);  // more filters only take away
    gained |= syscall(SYS_personality, 0xffffffff) >= 0 || syscall(SYS_unshare, 0x10000000) == 0;
    std::puts(gained ? "BREACH: the filter is off" : "held");
}
