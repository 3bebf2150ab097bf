# Right in its first case, and there it writes a wrong answer for the second.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# cases: [["1", "1"], ["2", "2"], ["3", "3"]]

import os


class Solution:
    def answer(self, n):
        if n == 1:
            os.write(3, b"1\n1\n")
        return 1
