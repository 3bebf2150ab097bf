class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = 0
        for start in range(len(nums)):
            last, length = nums[start], 1
            for x in nums[start + 1 :]:
                if x > last:
                    last, length = x, length + 1
            best = max(best, length)
        return best
