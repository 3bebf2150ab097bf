class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return sum(number for number in nums if number > 0) or max(nums)
