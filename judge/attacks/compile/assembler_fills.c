// Has the assembler fill sixteen gibibytes.
// verdicts: CE

asm(".data\n.fill 2000000000, 8, 1");

int main(void) { return 0; }
