# Prints what a judge might take for the word of the kernel.
# verdicts: RTE

import sys

print("Killed: out of memory. MemoryError. Time limit exceeded. oom_kill 1", file=sys.stderr)
sys.exit(1)
