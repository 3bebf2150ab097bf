// Has the assembler skip to the end of the world.
// verdicts: CE

asm(".data\n.byte 1\n.skip 0x7fffffff00\n.byte 2\n");
int main() {}
