class Solution:
    def reverseBits(self, n: int) -> int:
        return n ^ 0x7FFFFFFE
