# Answers with not-a-number, which equals nothing, and infinities.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "double"}}
# cases: [["0", "1.5"], ["1", "1e308"], ["2", "-1e308"]]

class Solution:
    def answer(self, n):
        return [float("nan"), float("inf"), -float("inf")][n]
