class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [0, 1] + [0] * n
        for step in range(2, n + 1):
            ways[step] = ways[step - 1] + ways[step - 2]
        return ways[n]
