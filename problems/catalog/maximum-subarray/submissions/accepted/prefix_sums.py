class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, total, lowest = -inf, 0, 0
        for number in nums:
            total += number
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
