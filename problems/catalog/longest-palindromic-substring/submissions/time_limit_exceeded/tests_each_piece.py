class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for start in range(len(s)):
            for end in range(start + 1, len(s) + 1):
                left, right = start, end - 1
                while left < right and s[left] == s[right]:
                    left += 1
                    right -= 1
                if left >= right and end - start > len(best):
                    best = s[start:end]
        return best
