// Returns objects that pretend to be the answer when they are asked.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

function answer(n) {
  const anything = { toJSON: () => true, valueOf: () => 1, toString: () => "1\n1\n1", [Symbol.toPrimitive]: () => "1" };
  return n === 1 ? new Proxy({}, { get: () => () => anything }) : anything;
}
