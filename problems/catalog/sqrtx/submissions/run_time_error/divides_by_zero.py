class Solution:
    def mySqrt(self, x: int) -> int:
        low, high = 0, x
        while low < high:
            middle = (low + high) // 2
            if middle < x // middle:
                low = middle + 1
            else:
                high = middle
        return low if low * low <= x else low - 1
