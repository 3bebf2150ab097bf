# Changes its input, hoping that the judge compares with that.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "integer[]"}}
# cases: [["[1, 2, 3]", "[1, 2]"]]

class Solution:
    def answer(self, numbers):
        numbers.clear()
        numbers.extend([7, 7, 7])
        return [7]
