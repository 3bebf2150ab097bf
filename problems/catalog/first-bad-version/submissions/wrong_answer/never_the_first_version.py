class Solution:
    def firstBadVersion(self, n: int) -> int:
        low, high = 1, n
        while high - low > 1:
            middle = (low + high) // 2
            if isBadVersion(middle):
                high = middle
            else:
                low = middle
        return high
