// Spreads its work over threads of the runtime.
// verdicts: TLE MLE RTE
// limits: {"time_limit_ms": 500, "memory_limit_kib": 262144}

const { Worker } = require("worker_threads");
for (let number = 0; number < 4; ++number) new Worker("for (;;);", { eval: true });
for (;;);
