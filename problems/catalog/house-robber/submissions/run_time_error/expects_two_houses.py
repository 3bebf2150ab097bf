class Solution:
    def rob(self, nums: List[int]) -> int:
        best = [nums[0], max(nums[0], nums[1])]
        for coins in nums[2:]:
            best.append(max(best[-1], best[-2] + coins))
        return best[-1]
