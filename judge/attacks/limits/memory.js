// Fills the heap.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

const kept = [];
for (;;) kept.push(new Array(10000).fill(kept.length));
