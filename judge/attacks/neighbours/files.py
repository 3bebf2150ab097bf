# Writes, syncs and removes files beside another run.
# verdicts: TLE MLE RTE WA
# limits: {"time_limit_ms": 800}

import os

while True:
    for number in range(8):
        file = os.open(f"/tmp/{number}", os.O_CREAT | os.O_RDWR)
        os.write(file, b"x" * (1 << 20))
        os.fsync(file)
        os.close(file)
        os.unlink(f"/tmp/{number}")
