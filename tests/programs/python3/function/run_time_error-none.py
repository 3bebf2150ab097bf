class Solution:
    def sumOf(self, nums: List[int]) -> int:
        sum(nums)
