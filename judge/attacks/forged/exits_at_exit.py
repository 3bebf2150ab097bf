# Hides its crash by an exit handler that reports success.
# verdicts: RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import atexit
import os

atexit.register(lambda: os._exit(0))


class Solution:
    def answer(self, n):
        raise ValueError("hidden")
