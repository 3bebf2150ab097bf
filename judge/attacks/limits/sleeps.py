# Sleeps, using no time at all.
# verdicts: TLE
# limits: {"time_limit_ms": 300}

import time

time.sleep(60)
