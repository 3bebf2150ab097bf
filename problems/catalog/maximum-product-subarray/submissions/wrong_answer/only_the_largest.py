class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = nums[0]
        for number in nums[1:]:
            high = max(number, number * high)
            best = max(best, high)
        return best
