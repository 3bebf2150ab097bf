// Includes a file of the host that everyone may read.
// verdicts: CE

#include "@bait_file@"
int main() {}
