class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        row, best = [0] * (len(text2) + 1), 0
        for a in text1:
            row = [0] + [row[j] + 1 if a == b else 0 for j, b in enumerate(text2)]
            best = max(best, max(row))
        return best
