class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = ""
        longest = 0
        for letter in s:
            if letter in window:
                longest = max(longest, len(window))
                window = window[window.index(letter) + 1 :]
            window += letter
        return longest
