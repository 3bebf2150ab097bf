// Includes memory of the compiler, and every other odd file of /proc.
// verdicts: CE

#include "/proc/self/maps"
#include "/proc/self/mem"
#include "/proc/self/mountinfo"
int main() {}
