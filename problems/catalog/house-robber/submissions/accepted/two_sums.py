class Solution:
    def rob(self, nums: List[int]) -> int:
        before, best = 0, 0
        for coins in nums:
            before, best = best, max(best, before + coins)
        return best
