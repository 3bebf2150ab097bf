class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        size = len(nums) // 2 * 2
        return max(sum(nums[:size:2]), sum(nums[1:size:2]), sum(nums[2::2]))
