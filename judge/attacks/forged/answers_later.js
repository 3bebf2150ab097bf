// Answers later, from a timer and a promise, when the driver is busy with the next case.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072, "time_limit_ms": 300}

function answer(n) {
  setTimeout(() => require("fs").writeSync(3, "1\n"), 0);
  return Promise.resolve(1);
}
