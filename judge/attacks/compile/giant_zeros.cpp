// Wants more address space for its zeros than there is: it compiles, and the kernel does not start it.
// verdicts: CE RTE MLE

char zeros[1L << 46];

int main() { return zeros[1L << 45]; }
