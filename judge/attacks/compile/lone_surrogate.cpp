// Submits half a character, which no file can hold.
// verdicts: CE AC

const char* half = "@surrogate@";
int main() { __builtin_puts("held"); }
