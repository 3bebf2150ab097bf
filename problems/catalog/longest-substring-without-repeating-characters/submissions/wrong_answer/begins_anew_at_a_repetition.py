class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        longest = 0
        for letter in s:
            if letter in window:
                window.clear()
            window.add(letter)
            longest = max(longest, len(window))
        return longest
