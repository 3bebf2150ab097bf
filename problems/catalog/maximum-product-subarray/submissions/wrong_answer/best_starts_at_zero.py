class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best, high, low = 0, 1, 1
        for number in nums:
            candidates = (number, number * high, number * low)
            high, low = max(candidates), min(candidates)
            best = max(best, high)
        return best
