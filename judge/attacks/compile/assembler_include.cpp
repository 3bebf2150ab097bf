// Has the assembler include a file of the host, to read it in the messages.
// verdicts: CE

asm(".include \"@bait_file@\"\n.include \"/etc/shadow\"");
int main() {}
