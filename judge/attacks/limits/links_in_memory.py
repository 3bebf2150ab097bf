# Fills /tmp with links whose targets are long.
# verdicts: MLE RTE TLE AC
# limits: {"time_limit_ms": 2000}

import os

number = 0
while True:
    os.symlink("x" * 4000, f"/tmp/{number}")
    number += 1
