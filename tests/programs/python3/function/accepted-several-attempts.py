class Solution:
    # wrong: forgets the first
    def sumOf(self, nums: List[int]) -> int:
        return sum(nums[1:])


class Solution:
    def sumOf(self, nums: List[int]) -> int:
        return reduce(lambda a, b: a + b, nums, 0)
