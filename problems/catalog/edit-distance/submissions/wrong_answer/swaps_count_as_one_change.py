class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        m, n = len(word1), len(word2)
        d = [[i + j for j in range(n + 1)] for i in range(m + 1)]
        for i in range(1, m + 1):
            for j in range(1, n + 1):
                d[i][j] = min(d[i - 1][j - 1] + (word1[i - 1] != word2[j - 1]), d[i - 1][j] + 1, d[i][j - 1] + 1)
                if i > 1 and j > 1 and word1[i - 2 : i] == word2[j - 1] + word2[j - 2]:
                    d[i][j] = min(d[i][j], d[i - 2][j - 2] + 1)
        return d[m][n]
