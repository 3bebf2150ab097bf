// Reaches the runtime's own bindings, its debugger and native code.
// verdicts: AC RTE

const gained = [];
const attempts = {
  uid: () => process.setuid(0),
  group: () => process.setgid(0),
  priority: () => require("os").setPriority(0, -20),
  module: () => process.dlopen({ exports: {} }, "@bait_file@"),
  root: () => require("child_process").execFileSync("/usr/bin/chroot", ["/tmp", "/usr/bin/true"], { stdio: "ignore" }),
  mount: () => require("child_process").execFileSync("/usr/bin/mount", ["-t", "tmpfs", "none", "/tmp"], { stdio: "ignore" }),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
    gained.push(name);
  } catch {}
}
console.log(gained.length ? `BREACH: ${gained}` : "held");
