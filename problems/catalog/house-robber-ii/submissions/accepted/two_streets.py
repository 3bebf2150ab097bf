class Solution:
    def rob(self, nums: List[int]) -> int:
        def straight(houses):
            before, best = 0, 0
            for coins in houses:
                before, best = best, max(best, before + coins)
            return best

        return max(nums[0], straight(nums[1:]), straight(nums[:-1]))
