# Reads every small file that it can reach outside the toolchain, and looks for the bait.
# verdicts: AC
# limits: {"time_limit_ms": 3000}

import os

found = []
for folder, folders, files in os.walk("/"):
    if folder in ("/usr", "/proc", "/lib", "/lib64", "/bin", "/sbin") or folder.startswith(os.__file__.rsplit("/lib/", 1)[0]):
        folders[:] = []
        continue
    for name in files:
        path = f"{folder}/{name}"
        try:
            if os.path.isfile(path) and os.path.getsize(path) < 1 << 20:
                if b"BAIT-" in open(path, "rb").read().replace(b'b"BAIT-"', b""):
                    found.append(path)
        except OSError:
            continue
print("BREACH:" if found else "held", *found)
