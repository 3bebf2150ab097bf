class Solution:
    def myPow(self, x: float, n: int) -> float:
        power, n = 1.0, abs(n)
        while n:
            if n % 2:
                power *= x
            x *= x
            n //= 2
        return power
