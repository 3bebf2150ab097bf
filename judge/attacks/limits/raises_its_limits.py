# Raises every limit that it has.
# verdicts: AC

import resource

raised = []
for name in ("AS", "CORE", "CPU", "DATA", "FSIZE", "MEMLOCK", "NOFILE", "NPROC", "RTPRIO", "NICE", "SIGPENDING", "STACK", "MSGQUEUE"):
    kind = getattr(resource, "RLIMIT_" + name)
    soft, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY:
        continue
    try:
        resource.setrlimit(kind, (hard, hard + 1))
        raised.append(name)
    except (OSError, ValueError):
        continue
print("BREACH:" if raised else "held", *raised)
