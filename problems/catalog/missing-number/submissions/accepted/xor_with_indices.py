class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        missing = len(nums)
        for i, number in enumerate(nums):
            missing ^= i ^ number
        return missing
