// Becomes another program in the middle of a case, which keeps the driver's channel and answers on it.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

function answer(n) {
  const script = "for (let count = 0; count < 1000; count++) require('fs').writeSync(3, '0\\n')";
  if (process.execve) process.execve(process.execPath, [process.execPath, "-e", script], {});
  require("child_process").execFileSync(process.execPath, ["-e", script], { stdio: [0, 1, 2, 3] });
  process.exit(0);
}
