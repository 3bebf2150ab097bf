# Runs the system's setuid programs, and makes one of its own.
# verdicts: AC

import os
import shutil
import subprocess

gained = []
os.chdir("/tmp")
shutil.copy("/usr/bin/id", "id")
os.chmod("id", 0o6755)
if subprocess.run(["./id", "-u"], capture_output=True, text=True).stdout.strip() != "65534":
    gained.append("own")
for name in ("su", "mount", "passwd", "newgrp", "chsh", "sudo", "pkexec", "newuidmap"):
    path = shutil.which(name)
    if path and os.stat(path).st_mode & 0o4000:
        done = subprocess.run([path, "-c", "id -u"], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=2)
        if done.stdout.strip() == "0":
            gained.append(name)
print("BREACH:" if gained else "held", *gained)
