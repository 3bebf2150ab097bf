class Solution:
    def getSum(self, a: int, b: int) -> int:
        return len(b"".join((bytes(a), bytes(b))))
