// Floods its output byte by byte.
// verdicts: OLE TLE

#include <unistd.h>

int main(void) {
    for (;;)
        if (write(1, "x", 1) < 0) return 1;
}
