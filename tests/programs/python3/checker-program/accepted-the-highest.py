class Solution:
    def findPeak(self, nums: List[int]) -> int:
        return nums.index(max(nums))
