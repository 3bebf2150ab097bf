// Has the assembler write an object as large as its limits, again and again.
// verdicts: CE

asm(".altmacro\n.macro twice left\n.if left\n.quad 1,2,3,4,5,6,7,8\ntwice %(left-1)\ntwice %(left-1)\n.endif\n.endm\n"
    ".data\ntwice 40");

int main() {}
