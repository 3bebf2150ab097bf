class Solution:
    def findPeak(self, nums: List[int]) -> int:
        return 0
