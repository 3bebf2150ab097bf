// Takes the covers off the files that its /proc hides.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const char* covered[] = {"/proc/cmdline", "/proc/keys", "/proc/kallsyms", "/proc/partitions"};
    for (const char* path : covered) {
        syscall(SYS_umount2, path, 2);
        syscall(SYS_open_tree, AT_FDCWD, path, 1);
        syscall(SYS_move_mount, AT_FDCWD, path, AT_FDCWD, "/tmp", 0);
        char byte;
        const int file = open(path, O_RDONLY);
        if (file >= 0 && read(file, &byte, 1) > 0) return std::puts("BREACH"), 0;
    }
    std::puts("held");
}
