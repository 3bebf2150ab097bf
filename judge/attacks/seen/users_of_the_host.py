# Reads the host's users, passwords and names of machines.
# verdicts: AC

import sys
from pathlib import Path

for path in ["/etc/passwd", "/etc/shadow", "/etc/group", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf",
             "/etc/machine-id", "/etc/ssh", "/root", "/home", "/var", "/opt", "/srv", "/mnt", "/boot"]:
    found = Path(path)
    if found in Path(sys.prefix).parents:  # where the toolchain happens to be
        continue
    try:
        print("BREACH:", path, found.read_bytes()[:40] if found.is_file() else list(found.iterdir())[:3])
        break
    except OSError:
        continue
else:
    print("held")
