# Returns a number and a text with their own spelling, to write something else into the answer.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

class Solution:
    def answer(self, n):
        class Text(str):
            def __str__(self):
                return "\n0\n"

            __repr__ = __format__ = __str__

            def encode(self, *anything):
                return b"0"

        class Number(int):
            def __repr__(self):
                return "0\n0\n0"

            __str__ = __repr__

        return Text("x") if n else Number(5)
