# Returns a number of a million digits.
# verdicts: WA RTE TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

class Solution:
    def answer(self, n):
        return 10 ** 1_000_000
