class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for number in nums[1:]:
            candidates = (number, number * high, number * low)
            high, low = max(candidates), min(candidates)
            best = max(best, high)
        return best
