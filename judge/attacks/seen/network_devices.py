# Looks for devices and sockets of other boxes in its network.
# verdicts: AC

import os

found = [line for line in open("/proc/net/dev").read().splitlines()[2:] if not line.strip().startswith("lo:")]
for name in ("unix", "tcp", "udp", "raw", "packet", "netlink"):
    if os.path.exists(f"/proc/net/{name}"):
        rows = open(f"/proc/net/{name}").read().splitlines()[1:]
        found += [row for row in rows if "/" in row or "@" in row or name in ("tcp", "udp", "raw", "packet")]
print("BREACH" if found else "held", *found)
