# Raises SystemExit(0), and KeyboardInterrupt in another thread.
# verdicts: RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import sys


class Solution:
    def answer(self, n):
        sys.exit(0)
