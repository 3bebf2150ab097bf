class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            x, n = 1 / x, -n
        power = 1.0
        while n:
            if n % 2:
                power *= x
            x *= x
            n //= 2
        return power
