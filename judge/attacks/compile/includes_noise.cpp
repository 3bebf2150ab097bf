// Includes endless noise.
// verdicts: CE

#include "/dev/urandom"
int main() {}
