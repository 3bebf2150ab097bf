class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for middle in range(len(s)):
            reach = 0
            while reach <= middle and middle + reach < len(s) and s[middle - reach] == s[middle + reach]:
                reach += 1
            best = max(best, s[middle - reach + 1 : middle + reach], key=len)
        return best
