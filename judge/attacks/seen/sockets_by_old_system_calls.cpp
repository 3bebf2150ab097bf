// Opens a socket through the 32-bit system call table, which a filter may have forgotten.
// verdicts: RTE AC

#include <cstdio>

int main() {
    long answer;
    unsigned arguments[3] = {2, 1, 0};  // AF_INET, SOCK_STREAM
    (void)arguments;
    asm volatile("int $0x80" : "=a"(answer) : "a"(359), "b"(2), "c"(1), "d"(0) : "memory", "r8", "r9", "r10", "r11");
    if (answer >= 0) std::printf("BREACH: socket %ld\n", answer);
    else std::puts("held");
}
