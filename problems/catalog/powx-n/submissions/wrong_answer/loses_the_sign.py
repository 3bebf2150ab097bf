import math


class Solution:
    def myPow(self, x: float, n: int) -> float:
        return math.exp(n * math.log(abs(x))) if x else 0.0
