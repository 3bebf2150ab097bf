// Starts itself again and again, and so does each of them.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 500, "memory_limit_kib": 131072}

declare const require: (name: string) => any;
declare const process: any;
const { spawn } = require("child_process");
for (;;) spawn(process.execPath, [process.argv[1]], { stdio: "inherit" });
