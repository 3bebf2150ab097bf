class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        values = set(nums)
        found = {tuple(sorted((a, b, -a - b))) for a in values for b in values if -a - b in values}
        return [list(triplet) for triplet in found]
