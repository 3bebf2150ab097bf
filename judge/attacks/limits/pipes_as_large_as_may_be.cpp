// Makes its pipes as large as it may, its output too, and fills them.
// verdicts: AC MLE
// estimated: AC
// limits: {"time_limit_ms": 5000}

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

int main() {
    static char text[1 << 16];
    fcntl(1, F_SETPIPE_SZ, 1 << 20);
    for (int ends[2]; pipe2(ends, O_NONBLOCK) == 0;) {
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        while (write(ends[1], text, sizeof text) > 0) {
        }
    }
    std::puts("held");
}
