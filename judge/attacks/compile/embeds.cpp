// Embeds a file of the host, in the way of newer compilers.
// verdicts: CE

const unsigned char taken[] = {
#embed "@bait_file@"
};
int main() { __builtin_puts(reinterpret_cast<const char*>(taken)); }
