# Spreads its work over processes, and sleeps itself.
# verdicts: TLE
# limits: {"time_limit_ms": 300}

import os
import time

for _ in range(4):
    if os.fork() == 0:
        while True:
            pass
time.sleep(30)
