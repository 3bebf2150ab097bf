class Solution:
    def sumOf(self, nums: List[int]) -> int:
        return reduce(add, nums, 0)
