// Waits for a word of shared memory that nobody changes.
// verdicts: TLE
// limits: {"time_limit_ms": 200}

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
