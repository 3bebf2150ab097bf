// Waits for a timer that never fires.
// verdicts: TLE
// limits: {"time_limit_ms": 300, "memory_limit_kib": 131072}

setTimeout(() => {}, 1 << 30);
