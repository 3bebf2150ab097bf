// Mounts, binds and unmounts.
// verdicts: AC

#include <cstdio>
#include <sys/mount.h>

int main() {
    const bool gained = mount("none", "/tmp", "tmpfs", 0, nullptr) == 0 || mount("/usr", "/tmp", nullptr, MS_BIND, nullptr) == 0 ||
                        mount(nullptr, "/usr", nullptr, MS_REMOUNT | MS_BIND, nullptr) == 0 ||
                        mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr) == 0 ||
                        umount2("/proc/cmdline", MNT_DETACH) == 0 || umount2("/box", MNT_DETACH) == 0 || umount("/tmp") == 0;
    std::puts(gained ? "BREACH: a mount" : "held");
}
