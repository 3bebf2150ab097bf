class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = []
        for i, x in enumerate(nums):
            best.append(1 + max(best[j] for j in range(i) if nums[j] < x) if i else 1)
        return max(best)
