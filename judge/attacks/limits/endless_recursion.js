// Calls itself without end.
// verdicts: RTE MLE
// limits: {"memory_limit_kib": 262144}

const depth = (level) => 1 + depth(level + 1);
console.log(depth(0));
