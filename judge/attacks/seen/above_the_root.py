# Climbs above its root, by all ways that lead up.
# verdicts: AC

import os

ways = ["/..", "/../..", "/proc/self/root/..", "/proc/1/root/..", "/proc/1/cwd/../..", "/proc/self/cwd/../../.."]
root = sorted(os.listdir("/"))
found = []
for way in ways:
    try:
        if sorted(os.listdir(way)) != root or os.stat(way).st_ino != os.stat("/").st_ino:
            found.append(way)
    except OSError:
        pass
known = {"bin", "box", "dev", "driver", "etc", "lib", "lib32", "lib64", "libx32", "packages", "proc", "sbin", "tmp", "usr"}
folders = {line.split()[4].split("/")[1] for line in open("/proc/self/mountinfo")}  # that of the toolchain, say
print("BREACH" if found or set(root) - known - folders else "held", *found, *set(root) - known - folders)
