// Says that its heap is full, and aborts as the runtime does.
// verdicts: RTE

process.stderr.write("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n");
process.abort();
