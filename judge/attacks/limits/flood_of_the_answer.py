# Writes an answer without an end on the driver's channel.
# verdicts: OLE RTE TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        while True:
            for channel in range(3, 20):
                try:
                    os.write(channel, b"1" * 65536)
                except OSError:
                    continue
