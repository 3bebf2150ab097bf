# Opens files until there is no number left, also after raising its limit.
# verdicts: AC

import os
import resource

try:
    resource.setrlimit(resource.RLIMIT_NOFILE, (1 << 20, 1 << 20))
except (OSError, ValueError):
    pass
opened = 0
try:
    while opened < 100_000:
        os.dup(0)
        opened += 1
except OSError:
    pass
print("held" if opened < 5_000 else f"BREACH: {opened} descriptors")
