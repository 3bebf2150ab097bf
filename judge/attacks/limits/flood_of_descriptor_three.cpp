// Floods the descriptor on which functions answer, though it is none.
// verdicts: OLE

#include <unistd.h>

int main() {
    static char text[1 << 16];
    for (;;)
        if (write(3, text, sizeof text) < 0) return 1;
}
