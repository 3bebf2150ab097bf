// Opens the runtime's debugger to the world, and asks for its internals by every name that they had.
// verdicts: AC RTE

const gained = [];
try {
  const inspector = require("inspector");
  inspector.open(0, "0.0.0.0", false);
  if (inspector.url()) gained.push(inspector.url());
} catch {}
process.kill(process.pid, "SIGUSR1");
for (const name of ["fs", "process_wrap", "tcp_wrap", "spawn_sync", "natives"]) {
  try {
    const binding = process.binding(name);
    if (name === "tcp_wrap") {
      const socket = new binding.TCP(0);
      if (socket.bind("127.0.0.1", 0) === 0 && socket.listen(1, () => {}) === 0) gained.push("a server");
    }
  } catch {}
}
try {
  require("child_process").execFileSync("/usr/bin/id", ["-u"]).toString() === "0\n" && gained.push("root");
} catch {}
console.log(gained.length ? `BREACH: ${gained}` : "held");
process.exit(0);
