class Solution:
    def numDecodings(self, s: str) -> int:
        before, ways = 0, 1
        for i in range(len(s)):
            before, ways = ways, ways + (before if i and 10 <= int(s[i - 1 : i + 1]) <= 26 else 0)
        return ways
