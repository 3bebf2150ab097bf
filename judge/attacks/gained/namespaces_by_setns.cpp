// Enters namespaces by their files and by the descriptor of a process.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sched.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    for (const char* process : {"1", "self"})
        for (const char* kind : {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup"}) {
            const int file = open((std::string("/proc/") + process + "/ns/" + kind).c_str(), O_RDONLY);
            if (setns(file, 0) == 0) return std::printf("BREACH: %s\n", kind), 0;
        }
    const int init = syscall(SYS_pidfd_open, 1, 0);
    std::puts(setns(init, CLONE_NEWUSER | CLONE_NEWNS) == 0 ? "BREACH: by a descriptor" : "held");
}
