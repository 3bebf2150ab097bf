// Crashes with one line of error output that costs the judge much to tidy up: half of an assertion, again and again.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608}

#include <cstdio>
#include <cstdlib>

int main() {
    for (int word = 0; word < 200000; ++word) std::fputs("/usr/include/a:1: [with : Assertion '", stderr);
    std::fflush(stderr);
    std::abort();
}
