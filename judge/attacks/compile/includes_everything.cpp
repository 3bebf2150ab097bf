// Includes memory of the compiler, and every other odd file of /proc.
// verdicts: CE AC

#include "/proc/self/maps"
#include "/proc/self/mem"
#include "/proc/self/mountinfo"
int main() { __builtin_puts("held"); }
