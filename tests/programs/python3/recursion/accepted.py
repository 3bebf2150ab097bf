class Solution:
    def sumTo(self, n: int) -> int:
        return n and n + self.sumTo(n - 1)
