# Answers with half a character, which no encoding can write.
# verdicts: WA
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "string"}}

class Solution:
    def answer(self, n):
        return "\ud800\udfff\ud800"
