# Prints too much in a function that answers right.
# verdicts: OLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# cases: [["0", "0"], ["1", "1"]]

class Solution:
    def answer(self, n):
        print("x" * 100_000)
        return n
