class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best, left, right = nums[0], 0, 0
        for i in range(len(nums)):
            left = (left or 1) * nums[i]
            right = (right or 1) * nums[-1 - i]
            best = max(best, left, right)
        return best
