class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return next((number for number in nums if nums.count(number) == 2), nums[0])
