// Exits with success instead of answering, now and by handlers.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

process.on("exit", () => process.reallyExit(0));
process.on("uncaughtException", () => process.exit(0));

function answer(n) {
  if (n === 0) process.exit(0);
  throw 7;
}
