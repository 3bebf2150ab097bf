// Claims that its lines come from a file of the host, so that the compiler shows that file's text in a message.
// verdicts: CE

#line 1 "@bait_file@"
int main(void) { undeclared; }
