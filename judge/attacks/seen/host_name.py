# Asks for the name of the host.
# verdicts: AC

import os
import socket

names = {os.uname().nodename, socket.gethostname(), open("/proc/sys/kernel/hostname").read().strip()}
names.add(open("/proc/sys/kernel/domainname").read().strip())
print("held" if names <= {"box", "(none)", ""} else f"BREACH: {names}")
