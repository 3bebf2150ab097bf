# The isBad API is already defined for you.
# def isBad(version: int) -> bool:

class Solution:
    def firstBad(self, n: int) -> int:
        return bisect_left(range(1, n), True, key=isBad) + 1
