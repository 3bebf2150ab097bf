class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = run = 1
        for a, b in pairwise(nums):
            run = run + 1 if a < b else 1
            best = max(best, run)
        return best
