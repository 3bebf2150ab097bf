class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        row = [0] * (len(text2) + 1)
        for a in text1:
            above_left = 0
            for j, b in enumerate(text2, 1):
                above = row[j]
                if a == b:
                    row[j] = above_left + 1
                elif row[j - 1] > above:
                    row[j] = row[j - 1]
                above_left = above
        return row[-1]
