class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        wanted = sorted(nums)
        return [list(order) for order in product(range(-10, 11), repeat=len(nums)) if sorted(order) == wanted]
