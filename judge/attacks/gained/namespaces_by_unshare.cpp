// Makes new namespaces, in which it would be root.
// verdicts: AC

#include <cstdio>
#include <initializer_list>
#include <sched.h>

int main() {
    for (int flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP, 0x80,
                     CLONE_NEWUSER | CLONE_NEWNS})
        if (unshare(flag) == 0) return std::printf("BREACH: unshare(%#x)\n", flag), 0;
    std::puts("held");
}
