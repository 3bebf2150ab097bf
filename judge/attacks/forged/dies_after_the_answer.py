# Writes an answer and dies at once, so that nobody knows which came first.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        os.write(3, b"0\n")
        os.abort()
