// Ends with the exit codes that a shell gives to signals.
// verdicts: RTE

int main(void) { return 139; }
