// Crashes with error output that costs the judge much to tidy up: words of the linker without an end.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608}

#include <cstdio>
#include <cstdlib>

int main() {
    for (int line = 0; line < 500000; ++line) std::fputs("x.o:(.text+\n", stderr);
    std::fflush(stderr);
    std::abort();
}
