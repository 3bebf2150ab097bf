// Never ends, without blocking: promises that make promises.
// verdicts: TLE MLE
// limits: {"time_limit_ms": 500, "memory_limit_kib": 131072}

const next = () => Promise.resolve().then(next);
next();
