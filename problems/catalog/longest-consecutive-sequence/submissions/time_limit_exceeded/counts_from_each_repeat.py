class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for n in nums:
            if n - 1 not in present:
                end = n
                while end in present:
                    end += 1
                longest = max(longest, end - n)
        return longest
