// Submits a zero byte, at which some readers stop.
// verdicts: CE AC

int main() { __builtin_puts("held"); } // @zero@ #include "/etc/shadow"
