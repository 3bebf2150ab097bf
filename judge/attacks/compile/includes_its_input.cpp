// Includes standard input, for which nobody will ever type.
// verdicts: CE

#include "/dev/stdin"
#include "/proc/self/fd/3"
int main() { undeclared; }
