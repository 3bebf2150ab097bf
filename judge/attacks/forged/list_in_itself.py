# Answers with a list that holds itself.
# verdicts: WA RTE MLE OLE TLE
# signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "integer[]"}}
# cases: [["[1]", "[2]"]]

class Solution:
    def answer(self, numbers):
        numbers.append(numbers)
        return numbers
