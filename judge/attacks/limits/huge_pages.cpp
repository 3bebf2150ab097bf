// Touches one byte of each two mebibytes, and asks for huge pages.
// verdicts: MLE AC

#include <cstdio>
#include <sys/mman.h>

int main() {
    const long size = 1L << 32, step = 1L << 21;
    char* block = static_cast<char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    madvise(block, size, MADV_HUGEPAGE);
    for (long at = 0; at < size; at += step) block[at] = 1;
    std::puts("held");
}
