class Solution:
    def hammingWeight(self, n: int) -> int:
        return sum(n >> place & 1 for place in range(30))
