# Forks without end.
# verdicts: TLE RTE MLE
# limits: {"time_limit_ms": 500}

import os
import time

end = time.monotonic() + 10
while time.monotonic() < end:
    try:
        os.fork()
    except OSError:
        pass
