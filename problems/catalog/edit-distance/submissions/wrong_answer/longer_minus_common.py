class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        row = [0] * (len(word2) + 1)
        for a in word1:
            diagonal = 0
            for j, b in enumerate(word2, 1):
                diagonal, row[j] = row[j], diagonal + 1 if a == b else max(row[j], row[j - 1])
        return max(len(word1), len(word2)) - row[-1]
