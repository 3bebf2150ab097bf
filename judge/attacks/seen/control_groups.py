# Looks at its control group, to widen it or to see its neighbours.
# verdicts: AC

import os

paths = {line.split(":", 2)[2].strip() for line in open("/proc/self/cgroup")}
found = [path for path in paths if path != "/"]
found += [path for path in ("/sys/fs/cgroup", "/sys") if os.path.lexists(path)]
print("BREACH:" if found else "held", *found)
