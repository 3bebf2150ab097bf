# Asks for its user, its groups and its capabilities.
# verdicts: AC

import os

status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines())
capabilities = [status[name].strip() for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")]
problems = []
if {*os.getresuid(), *os.getresgid()} != {65534}:
    problems.append(f"user {os.getresuid()} {os.getresgid()}")
if set(os.getgroups()) - {65534}:
    problems.append(f"groups {os.getgroups()}")
if any(int(mask, 16) for mask in capabilities):
    problems.append(f"capabilities {capabilities}")
if status["NoNewPrivs"].strip() != "1" or status["Seccomp"].strip() != "2":
    problems.append("no filter")
if open("/proc/self/uid_map").read().split()[1] == "0":
    problems.append("root outside")
print("BREACH:" if problems else "held", *problems)
