# Climbs out by symbolic links of its own making, also over a link that is swapped while it is followed.
# verdicts: AC

import os
import threading

bait = "@bait_file@"
done = False


def swap():
    while not done:
        for target in ("/tmp", "/proc/1/root", "/", "/proc/self/root/.."):
            try:
                os.symlink(target, "/tmp/new")
                os.rename("/tmp/new", "/tmp/link")
            except OSError:
                pass


thread = threading.Thread(target=swap)
thread.start()
found = None
for _ in range(2000):
    try:
        found = open("/tmp/link" + bait).read()
        break
    except OSError:
        continue
done = True
thread.join()
print("BREACH: " + found if found else "held")
