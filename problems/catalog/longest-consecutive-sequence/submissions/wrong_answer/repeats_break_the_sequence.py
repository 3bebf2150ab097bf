class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = length = min(1, len(nums))
        for one, other in zip(nums, nums[1:]):
            length = length + 1 if other == one + 1 else 1
            longest = max(longest, length)
        return longest
