# Writes the kernel's settings: what handles core dumps and unknown devices, what sysrq does.
# verdicts: AC

import os

gained = []
for path in ("/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sys/kernel/hostname", "/proc/sysrq-trigger",
             "/proc/sys/vm/overcommit_memory", "/proc/sys/kernel/yama/ptrace_scope", "/proc/sys/fs/binfmt_misc/register",
             "/proc/sys/kernel/pid_max", "/proc/sys/user/max_user_namespaces", "/proc/sys/net/ipv4/ip_forward",
             "/sys/kernel/uevent_helper", "/sys/power/state", "/proc/self/uid_map", "/proc/self/setgroups"):
    try:
        file = os.open(path, os.O_WRONLY)
        if path.startswith("/proc/self/"):
            os.write(file, b"0 0 1" if path.endswith("map") else b"allow")
        gained.append(path)
    except OSError:
        continue
print("BREACH:" if gained else "held", *gained)
