# Recurses in the interpreter's own C code until its stack ends.
# verdicts: RTE MLE
# limits: {"memory_limit_kib": 131072}

import sys

sys.setrecursionlimit(1 << 30)
value = []
for _ in range(10_000_000):
    value = [value]
print(repr(value)[:10])
