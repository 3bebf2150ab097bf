# Leaves a daemon behind: fork, setsid, fork again.
# verdicts: AC

import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(30)
    os._exit(0)
print("held")
