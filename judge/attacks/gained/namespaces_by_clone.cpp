// Makes new namespaces with clone and clone3, whose flags a filter can hardly see.
// verdicts: AC

#include <csignal>
#include <cstdio>
#include <initializer_list>
#include <linux/sched.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    for (unsigned long flag : {0x10000000ul, 0x00020000ul, 0x20000000ul, 0x40000000ul, 0x10020000ul, 0x10000080ul}) {
        long child = syscall(SYS_clone, flag | SIGCHLD, 0, 0, 0, 0);
        if (child == 0) _exit(0);
        if (child > 0) return std::printf("BREACH: clone(%#lx)\n", flag), 0;
        clone_args arguments = {};
        arguments.flags = flag;
        arguments.exit_signal = SIGCHLD;
        child = syscall(SYS_clone3, &arguments, sizeof arguments);
        if (child == 0) _exit(0);
        if (child > 0) return std::printf("BREACH: clone3(%#lx)\n", flag), 0;
    }
    std::puts("held");
}
