// Closes its output, and ends as if it had printed.
// verdicts: WA RTE

#include <cstdio>
#include <unistd.h>

int main() {
    std::puts("held");
    close(1);
}
