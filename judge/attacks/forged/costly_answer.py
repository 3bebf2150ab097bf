# Answers with something that costs the checker more than its maker.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "list<list<integer>>"}}
# cases: [["[1]", "[[2],[3]]"]]
# checker: "any_order_deep"
# limits: {"output_limit_bytes": 8388608, "memory_limit_kib": 131072}

import os


class Solution:
    def answer(self, numbers):
        text = "[" * 400 + ",".join(["[0]"] * 1_000_000) + "]" * 400 + "\n"
        data = memoryview(text.encode())
        while data:
            data = data[os.write(3, data):]
        return numbers
