class Solution:
    def findMin(self, nums: List[int]) -> int:
        return next(later for earlier, later in zip(nums, nums[1:]) if later < earlier)
