# Replaces the hook for exceptions and the trace, and swallows errors.
# verdicts: RTE WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os
import sys
import traceback

sys.excepthook = lambda *anything: os._exit(0)
traceback.print_exc = traceback.format_exc = traceback.TracebackException = lambda *anything, **options: os._exit(0)


class Solution:
    def answer(self, n):
        raise ValueError
