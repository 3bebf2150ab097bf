# Writes the sandbox's own words for a good end on every descriptor, and crashes.
# verdicts: RTE

import os

for number in range(1, 64):
    try:
        os.write(number, b'\n{ "exit-code": 0 }\n')
    except OSError:
        continue
os.abort()
