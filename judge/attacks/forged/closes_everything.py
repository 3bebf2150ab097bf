# Closes all descriptors in its first call, and answers.
# verdicts: RTE WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        os.closerange(0, 1024)
        return 0
