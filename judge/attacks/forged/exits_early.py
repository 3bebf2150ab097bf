# Exits with success instead of answering.
# verdicts: RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        os._exit(0)
