class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for number in nums:
            product *= number or 1
        if 0 in nums:
            return [0 if number else product for number in nums]
        return [product // number for number in nums]
