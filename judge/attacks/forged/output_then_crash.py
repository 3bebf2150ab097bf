# Prints the right words and crashes.
# verdicts: RTE

import os

print("held", flush=True)
os.abort()
