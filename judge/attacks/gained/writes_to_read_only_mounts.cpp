// Writes to read-only files by detours: through /proc/self/fd, a shared mapping, a page splice.
// verdicts: AC

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    const int file = open("/usr/bin/env", O_RDONLY);
    const int again = open(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDWR);
    const bool mapped = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) != MAP_FAILED;
    void* readable = mmap(nullptr, 4096, PROT_READ, MAP_SHARED, file, 0);
    const bool changed = mprotect(readable, 4096, PROT_READ | PROT_WRITE) == 0;
    // The pages of a file in a pipe must not be written through the pipe ("dirty pipe").
    int ends[2];
    (void)!pipe(ends);
    char before[4] = {}, after[4] = {};
    (void)!pread(file, before, 4, 0);
    loff_t offset = 0;
    (void)!splice(file, &offset, ends[1], nullptr, 1, 0);
    (void)!write(ends[1], "XYZ", 3);
    (void)!pread(file, after, 4, 0);
    std::puts(again >= 0 || mapped || changed || std::memcmp(before, after, 4) ? "BREACH: written" : "held");
}
