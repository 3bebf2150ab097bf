class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for end in range(len(nums) - 1, 0, -1):
            for i in range(end):
                if nums[i] > nums[i + 1]:
                    nums[i], nums[i + 1] = nums[i + 1], nums[i]
        return next((i for i, number in enumerate(nums) if i != number), len(nums))
