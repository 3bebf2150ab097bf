# Writes answers on the driver's channel before the driver does, and leaves.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os

os.write(3, b"\n0\n0\n0\n")
os._exit(0)


class Solution:
    def answer(self, n):
        return 0
