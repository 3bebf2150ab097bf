class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        return next(number for number in range(1, len(nums) + 2) if number not in present)
