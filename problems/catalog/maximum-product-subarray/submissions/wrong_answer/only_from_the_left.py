class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best, product = max(nums), 1
        for number in nums:
            product *= number
            best = max(best, product)
            product = product or 1
        return best
