class Solution:
    def firstBadVersion(self, n: int) -> int:
        def last_good(low, high):
            if low > high:
                return None
            middle = (low + high) // 2
            if isBadVersion(middle):
                return last_good(low, middle - 1)
            return last_good(middle + 1, high) or middle

        return last_good(1, n) + 1
