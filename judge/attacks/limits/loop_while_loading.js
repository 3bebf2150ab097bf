// Loops while its module is loaded.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

for (;;);
