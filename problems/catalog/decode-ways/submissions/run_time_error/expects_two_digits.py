class Solution:
    def numDecodings(self, s: str) -> int:
        ways = [1, int(s[0] != "0")]
        ways.append(int(s[1] != "0") * ways[1] + int("10" <= s[:2] <= "26"))
        for i in range(2, len(s)):
            ways.append(int(s[i] != "0") * ways[i] + int("10" <= s[i - 1 : i + 1] <= "26") * ways[i - 1])
        return ways[-1]
