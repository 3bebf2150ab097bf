class Solution:
    def climbStairs(self, n: int) -> int:
        here, above = 1, 1
        for _ in range(n - 1):
            here, above = above, here + above
        return here
