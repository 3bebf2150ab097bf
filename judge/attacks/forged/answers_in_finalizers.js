// Answers from finalizers, hooks of asynchronous work, the end of the process and a thread, while the driver waits.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

const fs = require("fs");
const forge = () => fs.writeSync(3, "0\n");
const registry = new FinalizationRegistry(forge);
require("async_hooks").createHook({ init: forge, before: forge }).enable();
for (const event of ["exit", "beforeExit", "uncaughtException"]) process.on(event, forge);

function answer(n) {
  for (let count = 0; count < 1000; count++) registry.register({}, count);
  new (require("worker_threads").Worker)("for (;;) require('fs').writeSync(3, '0\\n')", { eval: true });
  const until = Date.now() + 50;
  while (Date.now() < until) new ArrayBuffer(1 << 20);
  return n;
}
