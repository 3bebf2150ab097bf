// Uses descriptors that someone forgot to close.
// verdicts: AC

#include <fcntl.h>
#include <cstdio>
#include <sys/stat.h>

int main() {
    for (int number = 0; number < 1 << 16; ++number) {
        struct stat status;
        if (fstat(number, &status) != 0) continue;
        if (number > 3 || !S_ISFIFO(status.st_mode)) return std::printf("BREACH: descriptor %d\n", number), 0;
    }
    std::puts("held");
}
