class Solution:
    def countSubstrings(self, s: str) -> int:
        # Where the palindromes start that end at the character before; each may grow by one on both sides.
        starts = []
        count = 0
        for end, letter in enumerate(s):
            grown = [start - 1 for start in starts if start > 0 and s[start - 1] == letter]
            starts = grown + [end, end + 1]
            count += len(starts) - 1
        return count
