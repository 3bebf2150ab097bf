// Floods both of its outputs by promises, timers and writes that wait for nothing.
// verdicts: OLE TLE
// limits: {"memory_limit_kib": 131072}

declare const process: any;
const text = "x".repeat(1 << 12);
(function again(): void {
  for (let count = 0; count < 64; count++) {
    process.stdout.write(text);
    process.stderr.write(text);
  }
  setTimeout(again, 0);
})();
