// Leaves detached children behind, by the runtime's own means.
// verdicts: AC

const { spawn } = require("child_process");
for (let number = 0; number < 3; ++number) {
  spawn("/usr/bin/sleep", ["30"], { detached: true, stdio: "ignore" }).on("error", () => {}).unref();
}
console.log("held");
