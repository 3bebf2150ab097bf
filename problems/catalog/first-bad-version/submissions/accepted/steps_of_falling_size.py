class Solution:
    def firstBadVersion(self, n: int) -> int:
        good, step = 0, 1 << 30
        while step:
            if good + step < n and not isBadVersion(good + step):
                good += step
            step //= 2
        return good + 1
