class Solution:
    def myPow(self, x: float, n: int) -> float:
        factor, inverse = x, 1 / x
        if n < 0:
            factor, n = inverse, -n
        power = 1.0
        while n:
            if n % 2:
                power *= factor
            factor *= factor
            n //= 2
        return power
