// Nests brackets until the parser's stack ends.
// verdicts: CE

int main() { return @15000*(@1@15000*)@; }
