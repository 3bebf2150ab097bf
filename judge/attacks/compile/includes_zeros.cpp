// Includes an endless file of zeros.
// verdicts: CE

#include "/dev/zero"
int main() {}
