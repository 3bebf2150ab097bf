# Floods the judge with output beside another run.
# verdicts: OLE TLE
# limits: {"output_limit_bytes": 8388608}

import os

for _ in range(3):
    os.fork()
while True:
    os.write(1, b"x" * 65536)
    os.write(2, b"x" * 65536)
