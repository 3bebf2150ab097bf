class Solution:
    def climbStairs(self, n: int) -> int:
        return sum(comb(n - doubles, doubles) for doubles in range(n // 2 + 1))
