// Changes the segment table of the processor, an old door into the kernel that nothing here needs.
// verdicts: AC

#include <asm/ldt.h>
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    user_desc entry = {};
    entry.limit = 0xfffff;
    entry.seg_32bit = 1;
    entry.limit_in_pages = 1;
    const bool gained = syscall(SYS_modify_ldt, 1, &entry, sizeof entry) == 0 || syscall(SYS_modify_ldt, 0, &entry, sizeof entry) >= 0;
    std::puts(gained ? "BREACH: the table" : "held");
}
