// Claims that its lines come from an endless device, which the compiler then reads for its message.
// verdicts: CE

#line 1 "/dev/zero"
int main() { undeclared; }
