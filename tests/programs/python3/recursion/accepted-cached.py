@cache
def sum_to(n):
    return n and n + sum_to(n - 1)


class Solution:
    def sumTo(self, n: int) -> int:
        return sum_to(n)
