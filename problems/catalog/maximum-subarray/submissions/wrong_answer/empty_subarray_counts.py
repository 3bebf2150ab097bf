class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = ending = 0
        for number in nums:
            ending = max(0, ending + number)
            best = max(best, ending)
        return best
