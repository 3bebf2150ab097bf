class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            return 1 / self.myPow(x, -n)
        if n <= 1:
            return x if n else 1.0
        half = self.myPow(x, n // 2)
        return half * half
