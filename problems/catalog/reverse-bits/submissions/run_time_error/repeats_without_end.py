class Solution:
    def reverseBits(self, n: int, place: int = 31) -> int:
        return (n & 1) << place | self.reverseBits(n >> 1, place - 1)
