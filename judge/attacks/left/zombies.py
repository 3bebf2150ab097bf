# Leaves hundreds of zombies that nobody waited for.
# verdicts: AC RTE
# limits: {"time_limit_ms": 2000}

import os

made = 0
try:
    for _ in range(300):
        if os.fork() == 0:
            os._exit(0)
        made += 1
except OSError:
    pass
print("held")
