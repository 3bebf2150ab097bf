# Leaves files in /tmp and /dev/shm, and in the next case looks for them.
# verdicts: AC
# cases: [["plant", "held"], ["look", "held"]]

import os

if input() == "plant":
    for path in ("/tmp/planted", "/dev/shm/planted", "/tmp/.hidden"):
        open(path, "w").write("planted")
    print("held")
else:
    print("BREACH:" if os.listdir("/tmp") or os.listdir("/dev/shm") else "held")
