// Places code and options in the sections that the linker and the loader believe.
// verdicts: CE AC RTE

#include <cstdio>

asm(".section .interp,\"a\"\n.asciz \"/proc/self/exe\"\n.previous");
asm(".section .gnu.warning.puts,\"a\"\n.asciz \"a warning\"\n.previous");
asm(".section .note.GNU-stack,\"x\",%progbits\n.previous");
__attribute__((section(".init_array"), used)) void (*first)() = [] {};

int main() { std::puts("held"); }
