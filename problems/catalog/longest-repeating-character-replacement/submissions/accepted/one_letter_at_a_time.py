class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for kept in set(s):
            start = others = 0
            for end, letter in enumerate(s):
                others += letter != kept
                if others > k:
                    others -= s[start] != kept
                    start += 1
                longest = max(longest, end - start + 1)
        return longest
