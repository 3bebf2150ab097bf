// Reads files of the host, the environment of its init and the driver's other input.
// verdicts: AC

const fs = require("fs");
const found = [];
for (const path of ["/etc/passwd", "/etc/shadow", "@bait_file@", "@project@/manage.py", "/proc/1/root@bait_file@", "@state_dir@"]) {
  try {
    fs.statSync(path);
    found.push(path);
  } catch {}
}
if (JSON.stringify(process.env).includes("BAIT-")) found.push("environment");
console.log(found.length ? `BREACH: ${found}` : "held");
