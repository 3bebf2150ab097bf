# Answers with a generator without an end.
# verdicts: RTE MLE TLE
# signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "integer[]"}}
# cases: [["[1]", "[2]"]]

import itertools


class Solution:
    def answer(self, numbers):
        return itertools.count()
