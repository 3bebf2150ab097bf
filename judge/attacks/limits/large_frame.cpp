// Jumps over the guard page of its stack.
// verdicts: RTE MLE

#include <alloca.h>
#include <cstdio>

int main() {
    volatile char* memory = static_cast<char*>(alloca(std::size_t{3} << 30));
    memory[0] = 1;
    std::puts("BREACH: 3 GiB of stack");
}
