// Crashes with one line of error output that costs the judge much to tidy up: half of a trace, again and again.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608, "memory_limit_kib": 262144}

require("fs").writeSync(2, "    at node:".repeat(300_000));
process.abort();
