// Raises the limits of its own runtime: the heap, the stack, the number of threads.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

const v8 = require("v8");
for (const flag of ["--max-old-space-size=65536", "--max-heap-size=65536", "--stack-size=1000000", "--no-heap-growing-percent"])
  v8.setFlagsFromString(flag);
process.env.UV_THREADPOOL_SIZE = "1024";
const depth = (level) => 1 + depth(level + 1);
const kept = [];
try {
  require("vm").runInNewContext("(function deeper(level) { return 1 + deeper(level + 1); })(0)");
} catch {}
for (;;) kept.push(new Array(1 << 16).fill(kept.length));
