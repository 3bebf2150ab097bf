# Kills itself, to look like a process that the judge killed for its memory.
# verdicts: RTE

import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
