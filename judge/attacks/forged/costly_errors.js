// Crashes with error output that costs the judge much to tidy up: empty lines without an end.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608, "memory_limit_kib": 262144}

require("fs").writeSync(2, "\n".repeat(4_000_000));
process.abort();
