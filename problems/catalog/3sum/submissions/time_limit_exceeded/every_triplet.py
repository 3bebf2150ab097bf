class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = {triplet for triplet in combinations(nums, 3) if sum(triplet) == 0}
        return [list(triplet) for triplet in found]
