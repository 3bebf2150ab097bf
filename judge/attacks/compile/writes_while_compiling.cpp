// Has the compiler write files: dumps, profiles, dependencies, by pragma and by assembler.
// verdicts: CE AC

#pragma GCC optimize("dump-tree-all=/driver/planted,profile-generate=/driver")
#include <cstdio>

asm(".file 1 \"/driver/planted\"\n.print \"held\"\n");
int main() { std::puts("held"); }
