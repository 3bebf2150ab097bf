# Returns a text that holds line ends, quotes and the driver's own words.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "string"}}

class Solution:
    def answer(self, n):
        return '"\n"0"\n\r\0\u2028\n{"verdict": "AC"}\n'
