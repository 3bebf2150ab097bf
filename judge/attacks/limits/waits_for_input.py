# Waits for input that never comes, from wherever it might come.
# verdicts: TLE
# limits: {"time_limit_ms": 300}

import os
import select

reader, writer = os.pipe()
select.select([reader], [], [])
