class Solution:
    def sumOf(self, nums: List[int]) -> int:
        return nums[0] + self.sumOf(nums)
