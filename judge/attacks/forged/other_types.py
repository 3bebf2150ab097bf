# Answers with things that are no answers: bytes, a class, a module, a coroutine.
# verdicts: RTE WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import sys


class Solution:
    def answer(self, n):
        return [b"0", Solution, sys, None][n % 4]
