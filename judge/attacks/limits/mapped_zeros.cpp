// Maps the device of zeros, shared, and writes to all of it.
// verdicts: MLE
// estimated: RTE

#include <fcntl.h>
#include <sys/mman.h>

int main() {
    const int zeros = open("/dev/zero", O_RDWR);
    for (;;) {
        char* block = static_cast<char*>(mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, zeros, 0));
        if (block == MAP_FAILED) return 1;
        for (int at = 0; at < 1 << 20; at += 4096) block[at] = 1;
    }
}
