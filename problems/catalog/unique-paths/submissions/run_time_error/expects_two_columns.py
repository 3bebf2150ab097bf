class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        paths = [[1] * n for _ in range(m)]
        paths[1][1] = 2
        for row in range(1, m):
            for column in range(1, n):
                paths[row][column] = paths[row - 1][column] + paths[row][column - 1]
        return paths[m - 1][n - 1]
