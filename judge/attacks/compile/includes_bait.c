// Includes a file of the host, and has the assembler copy it.
// verdicts: CE

#include "@bait_file@"
asm(".incbin \"@bait_file@\"");
int main(void) { return 0; }
