class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        if 0 in nums:
            return [0] * len(nums)
        product = 1
        for number in nums:
            product *= number
        return [product // number for number in nums]
