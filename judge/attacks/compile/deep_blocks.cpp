// Nests blocks and loops until the compiler's stack ends.
// verdicts: CE TLE
// limits: {"time_limit_ms": 100}

int main() { @3000*for(;;){@ @3000*}@ }
