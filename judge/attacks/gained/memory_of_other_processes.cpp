// Reads and writes the memory of its init by process_vm_readv, and compares and takes descriptors.
// verdicts: AC

#include <cstdio>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

int main() {
    char bytes[8];
    iovec here = {bytes, sizeof bytes}, there = {reinterpret_cast<void*>(0x400000), sizeof bytes};
    const int init = syscall(SYS_pidfd_open, 1, 0);
    const bool gained = process_vm_readv(getppid(), &here, 1, &there, 1, 0) >= 0 ||
                        process_vm_writev(getpid(), &here, 1, &here, 1, 0) >= 0 || syscall(SYS_kcmp, getpid(), 1, 0, 0, 0) >= 0 ||
                        syscall(SYS_pidfd_getfd, init, 0, 0) >= 0 || syscall(SYS_process_madvise, init, &there, 1, 4, 0) >= 0;
    std::puts(gained ? "BREACH: another process" : "held");
}
