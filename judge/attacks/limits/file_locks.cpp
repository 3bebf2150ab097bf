// Locks every second byte of a file, a million of them.
// verdicts: AC MLE TLE

#include <cstdio>
#include <fcntl.h>

int main() {
    const int file = open("/tmp/file", O_RDWR | O_CREAT, 0600);
    for (long at = 0; at < 1 << 20; at += 2) {
        struct flock lock{F_WRLCK, SEEK_SET, at, 1, 0};
        if (fcntl(file, F_SETLK, &lock)) break;
    }
    std::puts("held");
}
