class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        size = len(nums)
        return [[]] + [nums[i:j] for i in range(size) for j in range(i + 1, size + 1)]
