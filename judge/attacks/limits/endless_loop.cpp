// Never ends, in a function that prints nothing and calls nothing.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

int main() {
    for (volatile unsigned long count = 0;;) count = count + 1;
}
