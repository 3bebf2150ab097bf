class Solution:
    def reverseBits(self, n: int) -> int:
        wanted = bin(n)[2:].zfill(32)[::-1]
        return next(number for number in range(2**32) if bin(number)[2:].zfill(32) == wanted)
