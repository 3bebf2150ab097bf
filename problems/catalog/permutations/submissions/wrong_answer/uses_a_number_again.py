class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        return [list(order) for order in product(nums, repeat=len(nums))]
