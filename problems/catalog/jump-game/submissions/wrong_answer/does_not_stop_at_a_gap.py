class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return max(i + jump for i, jump in enumerate(nums)) >= len(nums) - 1
