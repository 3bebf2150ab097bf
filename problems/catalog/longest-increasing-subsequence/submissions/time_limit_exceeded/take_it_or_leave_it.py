class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def longest(i, last):
            if i == len(nums):
                return 0
            left = longest(i + 1, last)
            return max(left, 1 + longest(i + 1, nums[i])) if nums[i] > last else left

        sys.setrecursionlimit(10_000)
        return longest(0, -inf)
