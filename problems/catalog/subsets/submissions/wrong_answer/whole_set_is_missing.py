class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [list(chosen) for size in range(max(2, len(nums))) for chosen in combinations(nums, size)]
