// Fills memory that the runtime's own limit does not count.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

const kept = [];
for (;;) kept.push(Buffer.alloc(1 << 20, 1));
