class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) < 3:
            return max(nums)
        before, best = 0, 0
        for coins in nums[1:-1]:
            before, best = best, max(best, before + coins)
        return best
