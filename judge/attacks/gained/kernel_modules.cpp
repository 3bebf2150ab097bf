// Loads and unloads kernel modules, and another kernel.
// verdicts: AC

#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const bool gained = syscall(SYS_init_module, "", 0, "") == 0 || syscall(SYS_finit_module, 0, "", 0) == 0 ||
                        syscall(SYS_delete_module, "no_such_module", 0) == 0 || syscall(SYS_kexec_load, 0, 0, 0, 0) == 0 ||
                        syscall(SYS_kexec_file_load, 0, 0, 0, "", 0) == 0;
    std::puts(gained ? "BREACH: the kernel" : "held");
}
