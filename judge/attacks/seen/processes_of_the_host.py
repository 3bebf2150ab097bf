# Counts the processes that it can see.
# verdicts: AC

import os

names = {}
for entry in os.listdir("/proc"):
    if entry.isdigit():
        names[int(entry)] = open(f"/proc/{entry}/comm").read().strip()
strangers = {pid: name for pid, name in names.items() if pid not in (1, os.getpid())}
print("BREACH:" if strangers else "held", strangers or "")
