class Solution:
    def longestPalindrome(self, s: str) -> str:
        # With each character the longest palindrome that ends there can be one or two longer than the best so far.
        start, length = 0, 0
        for end in range(1, len(s) + 1):
            for longer in (2, 1):
                begin = end - length - longer
                if begin >= 0 and s[begin:end] == s[begin:end][::-1]:
                    start, length = begin, length + longer
                    break
        return s[start : start + length]
