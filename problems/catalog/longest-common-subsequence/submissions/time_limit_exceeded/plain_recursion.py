class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def common(i, j):
            if i == len(text1) or j == len(text2):
                return 0
            if text1[i] == text2[j]:
                return 1 + common(i + 1, j + 1)
            return max(common(i + 1, j), common(i, j + 1))

        sys.setrecursionlimit(10_000)
        return common(0, 0)
