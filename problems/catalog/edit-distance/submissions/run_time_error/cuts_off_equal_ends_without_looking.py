class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        while word1[-1] == word2[-1]:
            word1, word2 = word1[:-1], word2[:-1]
        row = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            diagonal, row[0] = row[0], i
            for j, b in enumerate(word2, 1):
                new = diagonal if a == b else 1 + min(diagonal, row[j], row[j - 1])
                diagonal, row[j] = row[j], new
        return row[-1]
