class Solution:
    def getSum(self, a: int, b: int) -> int:
        result = carry = 0
        for column in range(12):
            x, y = a >> column & 1, b >> column & 1
            result |= (x ^ y ^ carry) << column
            carry = x & y | carry & (x ^ y)
        return result if result < 2048 else ~(result ^ 4095)
