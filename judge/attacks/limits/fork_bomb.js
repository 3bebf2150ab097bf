// Starts itself again and again, and so does each of them.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 500}

const { spawn } = require("child_process");
for (;;) spawn(process.execPath, [process.argv[1]], { stdio: "inherit" });
