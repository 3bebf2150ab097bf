# Prints terminal escapes, control bytes, invalid UTF-8 and other tricks on the one who reads.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import os


class Solution:
    def answer(self, n):
        for channel in (1, 2):
            os.write(channel, b"\x1b[2J\x1b]0;title\x07\x00\x08\xff\xfe\xc0\x80\xed\xa0\x80\r\x0c<script>alert(1)</script>\xe2\x80\xae")
        return n
