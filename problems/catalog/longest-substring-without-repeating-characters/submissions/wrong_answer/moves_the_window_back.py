class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = longest = 0
        for end, letter in enumerate(s):
            if letter in last:
                start = last[letter] + 1
            last[letter] = end
            longest = max(longest, end - start + 1)
        return longest
