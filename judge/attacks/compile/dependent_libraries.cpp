// Has the linker take a library by a path of its own choice.
// verdicts: CE AC

#include <cstdio>

asm(".section .deplibs,\"MS\",%llvm_dependent_libraries,1\n.asciz \"/etc/shadow\"\n.previous");
asm(".symver puts,puts@@EVIL_1.0");
#pragma comment(lib, "/etc/shadow")

int main() { std::puts("held"); }
