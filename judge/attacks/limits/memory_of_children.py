# Its children share the work of filling memory: each takes little.
# verdicts: MLE
# limits: {"memory_limit_kib": 65536}

import os
import time

for _ in range(12):
    if os.fork() == 0:
        kept = b"x" * (12 << 20)
        time.sleep(1)
        os._exit(0)
for _ in range(12):
    os.wait()
print("144 MiB in all")
