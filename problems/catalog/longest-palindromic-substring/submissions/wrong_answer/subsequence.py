class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = [""] * (len(s) + 1)
        for start in range(len(s) - 1, -1, -1):
            row = best[:]
            row[start + 1] = s[start]
            for end in range(start + 2, len(s) + 1):
                if s[start] == s[end - 1]:
                    row[end] = s[start] + (best[end - 1] if end - 1 > start + 1 else "") + s[start]
                else:
                    row[end] = max(best[end], row[end - 1], key=len)
            best = row
        return best[-1]
