class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        paths = 1
        for down in range(1, m):
            paths = paths * (n - 1 + down) // down
        return paths
