# A child is killed for its memory; the parent says that all is well.
# verdicts: MLE
# limits: {"memory_limit_kib": 32768}

import os

if os.fork() == 0:
    kept = []
    while True:
        kept.append(b"x" * (1 << 20))
os.wait()
print("held")
