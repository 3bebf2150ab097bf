# Writes a hundred thousand brackets on the channel itself.
# verdicts: WA RTE OLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        os.write(3, b"[" * 30_000 + b"]" * 30_000 + b"\n")
        return n
