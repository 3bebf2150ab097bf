// Nests brackets until the parser's stack ends.
// verdicts: CE AC

int main() { __builtin_puts("held"); return @15000*(@0@15000*)@; }
