class Solution:
    def numDecodings(self, s: str) -> int:
        before, ways = 0, 1
        for i, digit in enumerate(s):
            one = ways if digit != "0" else 0
            two = before if i and 1 <= int(s[i - 1 : i + 1]) <= 26 else 0
            before, ways = ways, one + two
        return ways
