class Solution:
    def mySqrt(self, x: int) -> int:
        return round(x**0.5)
