# Sleeps in the second case of a function.
# verdicts: TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# cases: [["0", "0"], ["1", "1"]]
# limits: {"time_limit_ms": 300}

import time


class Solution:
    def answer(self, n):
        if n:
            time.sleep(60)
        return n
