# Leaves a child that has stopped itself.
# verdicts: AC

import os
import signal
import time

child = os.fork()
if child == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    time.sleep(30)
os.waitpid(child, os.WUNTRACED)
print("held")
