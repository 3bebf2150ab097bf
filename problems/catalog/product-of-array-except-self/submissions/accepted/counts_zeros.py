class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        if zeros > 1:
            return [0] * len(nums)
        product = 1
        for number in nums:
            if number != 0:
                product *= number
        if zeros == 1:
            return [0 if number else product for number in nums]
        return [product // number for number in nums]
