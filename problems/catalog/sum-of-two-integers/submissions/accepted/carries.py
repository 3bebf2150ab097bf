class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        a, b = a & mask, b & mask
        while b:
            a, b = a ^ b, (a & b) << 1 & mask
        return a if a < 0x80000000 else ~(a ^ mask)
