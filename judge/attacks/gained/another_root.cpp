// Changes its root folder, the old way out of a chroot.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const int root = open("/", O_RDONLY | O_DIRECTORY);
    const bool gained = chroot("/tmp") == 0 || syscall(SYS_pivot_root, "/tmp", "/tmp") == 0;
    if (fchdir(root) == 0)
        for (int step = 0; step < 64; ++step) (void)!chdir("..");
    const bool out = access("etc/passwd", F_OK) == 0 || access("root", F_OK) == 0;
    std::puts(gained || out ? "BREACH: another root" : "held");
}
