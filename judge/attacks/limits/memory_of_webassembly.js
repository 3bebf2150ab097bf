// Fills memory of WebAssembly and shared buffers, which no limit of the heap counts.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

const kept = [];
for (;;) {
  const memory = new WebAssembly.Memory({ initial: 64, maximum: 64, shared: true });
  new Uint8Array(memory.buffer).fill(1);
  kept.push(memory, new Uint8Array(new SharedArrayBuffer(1 << 20)).fill(1));
}
