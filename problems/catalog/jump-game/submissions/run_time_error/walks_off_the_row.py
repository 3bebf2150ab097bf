class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reached = [True] + [False] * (len(nums) - 1)
        for i, jump in enumerate(nums):
            if reached[i] and jump:
                reached[i + 1] = True
                reached[min(i + jump, len(nums) - 1)] = True
        return reached[-1]
