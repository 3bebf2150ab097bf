class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        return next((number for number in range(len(nums)) if number not in set(nums)), 0)
