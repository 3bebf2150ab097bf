class Solution:
    def sumOf(self, nums: List[int]) -> int:
        return sum(nums
