# Replaces standard output and error with objects that break who uses them.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import sys


class Broken:
    def __getattr__(self, name):
        raise SystemExit(0)


sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = Broken()


class Solution:
    def answer(self, n):
        return n
