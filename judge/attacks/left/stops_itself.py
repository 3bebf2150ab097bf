# Stops itself and everything in its box, so that nobody can end it.
# verdicts: TLE
# limits: {"time_limit_ms": 300}

import os
import signal

for _ in range(3):
    if os.fork() == 0:
        break
os.kill(-1, signal.SIGSTOP)
os.kill(os.getpid(), signal.SIGSTOP)
