# Answers with lists so deep that whoever reads them runs out of stack.
# verdicts: WA RTE MLE OLE
# signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "integer[]"}}
# cases: [["[1]", "[2]"]]

class Solution:
    def answer(self, numbers):
        nested = []
        for _ in range(100_000):
            nested = [nested]
        return nested
