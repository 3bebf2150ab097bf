# Locks the files that it shares with other runs, so that they wait.
# verdicts: AC
# cases: [["1", "held"], ["2", "held"]]

import fcntl
import os

for folder in ("/box", "/driver", "/usr/bin"):
    for name in sorted(os.listdir(folder))[:50]:
        try:
            fcntl.flock(os.open(f"{folder}/{name}", os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            continue
print("held", flush=True)
if os.fork() == 0:
    os.setsid()
    os.execv("/usr/bin/sleep", ["sleep", "30"])
