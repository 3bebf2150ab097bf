# Answers right, and leaves a child that goes on answering for it.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# cases: [["1", "1"], ["2", "2"], ["3", "3"]]

import os


class Solution:
    def answer(self, n):
        if n == 1 and os.fork() == 0:
            for _ in range(10_000):
                os.write(3, b"1\n")
            os._exit(0)
        return 1
