class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        start = longest = 0
        for letter in s:
            while letter in window:
                window.remove(s[start])
                start += 1
            window.add(letter)
            longest = max(longest, len(window))
        return longest
