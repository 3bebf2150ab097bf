// Uses the kernel's keyrings, which no namespace divides.
// verdicts: AC

#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const bool gained = syscall(SYS_add_key, "user", "planted", "x", 1, -3) >= 0 || syscall(SYS_keyctl, 0, -3, 1) >= 0 ||
                        syscall(SYS_keyctl, 1, "planted") >= 0 || syscall(SYS_request_key, "user", "planted", nullptr, -3) >= 0;
    std::puts(gained ? "BREACH: a key" : "held");
}
