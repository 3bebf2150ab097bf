class Solution:
    def isValid(self, s: str) -> bool:
        open_count = {"(": 0, "[": 0, "{": 0}
        opening_of = {")": "(", "]": "[", "}": "{"}
        for bracket in s:
            if bracket in open_count:
                open_count[bracket] += 1
            else:
                open_count[opening_of[bracket]] -= 1
                if open_count[opening_of[bracket]] < 0:
                    return False
        return not any(open_count.values())
