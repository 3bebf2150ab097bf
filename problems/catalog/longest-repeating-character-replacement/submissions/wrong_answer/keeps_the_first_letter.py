class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for start, kept in enumerate(s):
            if start and s[start - 1] == kept:
                continue
            others = 0
            end = start
            while end < len(s) and others + (s[end] != kept) <= k:
                others += s[end] != kept
                end += 1
            longest = max(longest, end - start)
            if longest == len(s):
                break
        return longest
