class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        d = [[0] * (len(word2) + 1) for _ in range(len(word1) + 1)]
        for i, a in enumerate(word1, 1):
            for j, b in enumerate(word2, 1):
                d[i][j] = d[i - 1][j - 1] if a == b else 1 + min(d[i - 1][j - 1], d[i - 1][j], d[i][j - 1])
        return d[-1][-1]
