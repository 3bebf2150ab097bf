// Never ends.
// verdicts: TLE
// limits: {"time_limit_ms": 300, "memory_limit_kib": 131072}

for (;;);
