class Solution:
    def hammingWeight(self, n: int) -> int:
        return sum(bin(byte).count("1") for byte in n.to_bytes(3, "big"))
