# Opens the descriptors of its init: the judge's status channel, an event counter.
# verdicts: AC

import os

found = []
for number in os.listdir("/proc/1/fd"):
    if int(number) <= 3:
        continue
    try:
        os.close(os.open(f"/proc/1/fd/{number}", os.O_RDWR))
        found.append(f"{number}: {os.readlink(f'/proc/1/fd/{number}')}")
    except OSError:
        continue
print("BREACH:" if found else "held", *found)
