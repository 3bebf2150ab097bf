# Writes the right words on standard error and other descriptors, not on its output.
# verdicts: WA

import os

for channel in range(2, 20):
    try:
        os.write(channel, b"held\n")
    except OSError:
        continue
