// Includes a file of the host by way of /proc.
// verdicts: CE

#include "/proc/1/root/@bait_file@"
#include "/proc/self/root/@bait_file@"
int main() {}
