class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for kept in set(s):
            end = others = 0
            for start in range(len(s)):
                while others <= k:
                    if s[end] != kept:
                        others += 1
                    end += 1
                longest = max(longest, end - 1 - start)
                others -= s[start] != kept
        return longest
