class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for earlier, later in zip(nums, nums[1:]):
            if later != earlier + 1:
                return earlier + 1
        return nums[-1] + 1
