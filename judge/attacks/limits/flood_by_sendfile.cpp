// Has the kernel copy a file to its output again and again.
// verdicts: OLE

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

int main(int, char** words) {
    const int self = open("/proc/self/exe", O_RDONLY);
    for (off_t from = 0;; from = 0)
        if (sendfile(1, self, &from, 1 << 20) < 0) return 1;
}
