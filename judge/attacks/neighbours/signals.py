# Sends signals to every process that it may, as the other run may have the same user.
# verdicts: AC RTE

import os
import signal

for number in (signal.SIGSTOP, signal.SIGTERM):
    for process in range(2, 40_000):
        if process != os.getpid():
            try:
                os.kill(process, number)
            except OSError:
                continue
print("held")
