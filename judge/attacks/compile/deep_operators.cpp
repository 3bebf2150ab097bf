// Chains so many operators that the compiler runs out of stack.
// verdicts: CE AC RTE WA

int main() { int a = 0; return @20000*-~@a; }
