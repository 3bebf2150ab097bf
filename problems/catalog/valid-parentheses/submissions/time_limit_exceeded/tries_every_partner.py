class Solution:
    def isValid(self, s: str) -> bool:
        pairs = {"()", "[]", "{}"}

        def valid(start: int, end: int) -> bool:
            if start == end:
                return True
            return any(
                s[start] + s[partner] in pairs and valid(start + 1, partner) and valid(partner + 1, end)
                for partner in range(start + 1, end, 2)
            )

        return valid(0, len(s))
