// Has the assembler repeat a byte until its memory is full.
// verdicts: CE

asm(".rept 2000000000\n.quad 1, 2, 3, 4\n.endr");
int main() {}
