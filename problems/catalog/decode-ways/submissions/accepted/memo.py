class Solution:
    def numDecodings(self, s: str) -> int:
        @cache
        def ways(start):
            if start == len(s):
                return 1
            if s[start] == "0":
                return 0
            total = ways(start + 1)
            if start + 1 < len(s) and int(s[start : start + 2]) <= 26:
                total += ways(start + 2)
            return total

        return ways(0)
