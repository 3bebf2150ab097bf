// Mounts with the calls of newer kernels: fsopen, open_tree, move_mount, mount_setattr.
// verdicts: AC

#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const long calls[] = {syscall(430, "tmpfs", 0), syscall(428, -100, "/usr", 1), syscall(429, 0, "", -100, "/tmp", 4),
                          syscall(433, -100, "/usr", 0), syscall(442, -100, "/usr", 0, nullptr, 0), syscall(432, 0, 0, 0),
                          syscall(457, nullptr, nullptr, 0, 0), syscall(458, nullptr, nullptr, 0, 0), syscall(467, -100, "/", 0, 0, 0)};
    for (long answer : calls)
        if (answer >= 0) return std::puts("BREACH: a mount"), 0;
    std::puts("held");
}
