// Includes the host's passwords, to read them in the compiler's messages.
// verdicts: CE

#include "/etc/shadow"
#include "/etc/passwd"
#include "/proc/self/environ"
int main() {}
