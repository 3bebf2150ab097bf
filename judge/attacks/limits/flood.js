// Prints without end, never letting the runtime write what it has.
// verdicts: OLE MLE TLE
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

for (;;) console.log("x".repeat(10000));
