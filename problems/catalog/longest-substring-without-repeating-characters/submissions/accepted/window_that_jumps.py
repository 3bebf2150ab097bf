class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = longest = 0
        for end, letter in enumerate(s):
            if last.get(letter, -1) >= start:
                start = last[letter] + 1
            last[letter] = end
            longest = max(longest, end - start + 1)
        return longest
