# Forks in the middle of a case, so that two processes answer it.
# verdicts: WA RTE TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        os.fork()
        return n
