# Ends with the exit code of a process that was killed, to look like something else.
# verdicts: RTE

import os

print("held", flush=True)
os._exit(137)
