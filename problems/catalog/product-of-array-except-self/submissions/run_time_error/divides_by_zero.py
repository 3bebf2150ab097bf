class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for number in nums:
            product *= number
        return [product // number for number in nums]
