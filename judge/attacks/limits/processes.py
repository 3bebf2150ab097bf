# Counts how many processes it may have at once.
# verdicts: AC

import os
import time

made = 0
try:
    while made < 500:
        if os.fork() == 0:
            time.sleep(30)
            os._exit(0)
        made += 1
except OSError:
    pass
print("held" if made < 100 else f"BREACH: {made} processes")
