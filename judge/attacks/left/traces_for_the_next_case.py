# Looks for what an earlier case has left: files, processes, shared memory, changes of its own files.
# verdicts: AC
# cases: [["1", "held"], ["2", "held"], ["3", "held"], ["4", "held"]]

import os

found = [name for folder in ("/tmp", "/dev/shm", "/dev/mqueue") if os.path.isdir(folder) for name in os.listdir(folder)]
found += [name for name in os.listdir("/proc") if name.isdigit() and int(name) > 2]
found += open("/proc/sysvipc/shm").read().splitlines()[1:] if os.path.exists("/proc/sysvipc/shm") else []
print("BREACH" if found else "held", *found)
for folder in ("/tmp", "/dev/shm", "/box", "/driver"):
    try:
        with open(f"{folder}/left", "w") as file:
            file.write("left")
    except OSError:
        pass
if os.fork() == 0:
    os.setsid()
    while True:
        pass
