// Fills its output from a device, without a byte of its own.
// verdicts: OLE RTE

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

int main() {
    const int zeros = open("/dev/zero", O_RDONLY);
    char page[65536] = {};
    for (;;)
        if (sendfile(1, zeros, nullptr, 1 << 30) <= 0 && write(1, page, sizeof page) < 0) return 1;
}
