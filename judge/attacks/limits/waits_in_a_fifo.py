# Waits for somebody to open the other end of a named pipe.
# verdicts: TLE
# limits: {"time_limit_ms": 200}

import os

os.mkfifo("/tmp/fifo")
open("/tmp/fifo")
