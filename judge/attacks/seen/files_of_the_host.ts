// Reads files of the host, and the environment of its init.
// verdicts: AC
// limits: {"memory_limit_kib": 131072}

declare const require: (name: string) => any;
const fs = require("fs");
const found: string[] = [];
for (const path of ["/etc/passwd", "@bait_file@", "@project@/manage.py", "/proc/1/root@bait_file@"])
  if (fs.existsSync(path)) found.push(path);
console.log(found.length ? `BREACH: ${found}` : "held");
