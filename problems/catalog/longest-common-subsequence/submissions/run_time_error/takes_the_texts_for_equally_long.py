class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        size = max(len(text1), len(text2))
        dp = [[0] * (size + 1) for _ in range(size + 1)]
        for i in range(size):
            for j in range(size):
                if text1[i] == text2[j]:
                    dp[i + 1][j + 1] = dp[i][j] + 1
                else:
                    dp[i + 1][j + 1] = max(dp[i][j + 1], dp[i + 1][j])
        return dp[size][size]
