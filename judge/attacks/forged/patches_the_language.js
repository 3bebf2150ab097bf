// Replaces what the driver is made of: JSON, prototypes, the file system, the process.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

JSON.stringify = () => "0";
JSON.parse = () => [0];
Array.prototype.push = function () { return 0; };
Object.prototype.toJSON = () => 0;
Number.prototype.toString = String.prototype.toString = () => "0";
process.exit = process.reallyExit = () => {};
require("fs").writeSync = (channel, data) => data.length;

function answer(n) {
  return n;
}
