class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = longest = s[0]
        for letter in s[1:]:
            window = window[window.find(letter) + 1 :] + letter
            longest = max(longest, window, key=len)
        return len(longest)
