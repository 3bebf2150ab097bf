// Has the assembler copy an endless device into the program.
// verdicts: CE

asm(".incbin \"/dev/zero\"");
int main() {}
