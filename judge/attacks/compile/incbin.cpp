// Has the assembler copy a file of the host into the program.
// verdicts: CE

#include <cstdio>

asm(".section .rodata\n.global taken\ntaken:\n.incbin \"@bait_file@\"\n.byte 0\n.previous\n");
extern "C" const char taken[];

int main() { std::puts(taken); }
