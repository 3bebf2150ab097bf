# Leaves a server behind that answers the next case's questions.
# verdicts: AC
# cases: [["serve", "held"], ["ask", "held"]]

import os
import time

pipe = "/tmp/server"
if input() == "serve":
    print("held", flush=True)
    if os.fork() == 0:
        os.setsid()
        os.mkfifo(pipe)
        open(pipe, "w").write("what I have seen before")
        time.sleep(30)
else:
    others = [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in (1, os.getpid())]
    print("BREACH:" if others or os.path.exists(pipe) else "held", *others)
