# Looks for devices beyond the harmless five.
# verdicts: AC

import os

harmless = {"null", "zero", "full", "random", "urandom", "fd", "stdin", "stdout", "stderr", "shm"}
found = set(os.listdir("/dev")) - harmless
for path in ("/dev/tty", "/dev/ptmx", "/dev/pts/ptmx", "/dev/console", "/dev/kvm", "/dev/fuse", "/dev/net/tun", "/dev/sda", "/dev/vda"):
    try:
        os.close(os.open(path, os.O_RDWR))
        found.add(path)
    except OSError:
        continue
print("BREACH:" if found else "held", *found)
