class Solution:
    def rob(self, nums: List[int]) -> int:
        best = [0, 0]
        for coins in nums:
            best.append(best[-2] + coins)
        return max(best[-2:])
