// Writes answers on the driver's channel before the driver does, and leaves.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

require("fs").writeSync(3, "\n0\n0\n0\n");
process.exit(0);
