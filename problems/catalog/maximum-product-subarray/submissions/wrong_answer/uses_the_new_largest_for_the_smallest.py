class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for number in nums[1:]:
            high = max(number, number * high, number * low)
            low = min(number, number * high, number * low)
            best = max(best, high)
        return best
