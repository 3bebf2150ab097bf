// Floods its output with one endless line.
// verdicts: OLE

const text = "x".repeat(65536);
for (;;) process.stdout.write(text) || require("fs").writeSync(1, text);
