class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(start):
            if start >= len(nums):
                return 0
            return max(nums[start] + best(start + 2), best(start + 1))

        return best(0)
