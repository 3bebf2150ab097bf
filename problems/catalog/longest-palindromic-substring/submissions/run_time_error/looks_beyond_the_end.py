class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        for middle in range(len(s)):
            for left, right in ((middle, middle), (middle, middle + 1)):
                while left >= 0 and s[left] == s[right]:
                    left -= 1
                    right += 1
                best = max(best, s[left + 1 : right], key=len)
        return best
