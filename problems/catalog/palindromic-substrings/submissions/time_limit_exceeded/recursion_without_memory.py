class Solution:
    def countSubstrings(self, s: str) -> int:
        if len(s) < 2:
            return len(s)
        both = self.countSubstrings(s[1:-1])
        return self.countSubstrings(s[1:]) + self.countSubstrings(s[:-1]) - both + (s == s[::-1])
