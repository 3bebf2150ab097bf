# Writes one file larger than it may.
# verdicts: RTE MLE WA
# limits: {"memory_limit_kib": 131072}

import signal

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
with open("/tmp/large", "wb") as file:
    for _ in range(200):
        file.write(b"x" * (1 << 20))
print("BREACH: 200 MiB in a file")
