class Solution:
    def isValid(self, s: str) -> bool:
        opening_of = {")": "(", "]": "[", "}": "{"}
        stack = []
        for bracket in s:
            if bracket not in opening_of:
                stack.append(bracket)
            elif not stack or stack.pop() != opening_of[bracket]:
                return False
        return not stack
