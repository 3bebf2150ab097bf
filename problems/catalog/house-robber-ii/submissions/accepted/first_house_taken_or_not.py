class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(i, first):
            if i >= len(nums):
                return 0
            left = best(i + 1, first)
            if first and i == len(nums) - 1:
                return left
            return max(left, nums[i] + best(i + 2, first))

        return max(nums[0] + best(2, True), best(1, False))
