// Maps a file in /tmp, and writes to all of it.
// verdicts: MLE RTE

#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    for (int number = 0;; ++number) {
        const int file = open(("/tmp/" + std::to_string(number)).c_str(), O_RDWR | O_CREAT, 0600);
        if (file < 0 || ftruncate(file, 32 << 20)) return 1;
        char* block = static_cast<char*>(mmap(nullptr, 32 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
        for (int at = 0; at < 32 << 20; at += 4096) block[at] = 1;
    }
}
