# Reads the environment of the judge: its own, that of its init, and of every process it sees.
# verdicts: AC

import os

seen = " ".join(f"{name}={value}" for name, value in os.environ.items())
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        seen += open(f"/proc/{pid}/environ", errors="replace").read()
    except OSError:
        continue
print("BREACH: " + seen if any(word in seen for word in ("BAIT-", "SECRET", "DATABASE", "REDIS", "DJANGO", "LEETSIM")) else "held")
