class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        row = [0] * (len(nums) + 1)
        for x in sorted(nums):
            before = 0
            for j, y in enumerate(nums, 1):
                before, row[j] = row[j], before + 1 if x == y else max(row[j], row[j - 1])
        return row[-1]
