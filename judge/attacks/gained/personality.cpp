// Changes its personality: no address randomisation, readable implies executable.
// verdicts: AC

#include <cstdio>
#include <sys/personality.h>

int main() {
    std::puts(personality(ADDR_NO_RANDOMIZE | READ_IMPLIES_EXEC) >= 0 ? "BREACH: another personality" : "held");
}
