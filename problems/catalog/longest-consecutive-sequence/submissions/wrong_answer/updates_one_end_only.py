class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        lengths = {}
        for n in nums:
            if n not in lengths:
                below, above = lengths.get(n - 1, 0), lengths.get(n + 1, 0)
                lengths[n] = lengths[n + above] = below + 1 + above
        return max(lengths.values(), default=0)
