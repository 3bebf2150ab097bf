# Claims a file of a tebibyte without writing it.
# verdicts: AC

import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
claimed = []
file = os.open("/tmp/large", os.O_CREAT | os.O_RDWR)
for claim in (lambda: os.truncate("/tmp/large", 1 << 40), lambda: os.posix_fallocate(file, 0, 1 << 40), lambda: os.pwrite(file, b"x", 1 << 40)):
    try:
        claim()
        claimed.append(1)
    except OSError:
        continue
print("BREACH: a tebibyte" if claimed else "held")
