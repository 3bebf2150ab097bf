// Nests blocks and loops until the compiler's stack ends.
// verdicts: CE AC WA

int main() { @3000*for(;;){@ @3000*}@ }
