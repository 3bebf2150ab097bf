class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return len(nums) == 1 or all(nums[:-1])
