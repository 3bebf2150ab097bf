// Keeps memory in files without a name, and runs a program from one.
// verdicts: AC

#include <cstdio>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const bool made = memfd_create("planted", 0) >= 0 || syscall(SYS_memfd_secret, 0) >= 0;
    std::puts(made ? "BREACH: memory without a name" : "held");
}
