// Becomes another user or group.
// verdicts: AC

#include <cstdio>
#include <grp.h>
#include <sys/fsuid.h>
#include <unistd.h>

int main() {
    const gid_t group = 0;
    const bool gained = setuid(0) == 0 || setgid(0) == 0 || seteuid(0) == 0 || setresuid(0, 0, 0) == 0 || setresgid(0, 0, 0) == 0 ||
                        setreuid(1000, 1000) == 0 || setgroups(1, &group) == 0 || setfsuid(0) == 0;
    std::puts(gained || getuid() != 65534 || geteuid() != 65534 ? "BREACH: another user" : "held");
}
