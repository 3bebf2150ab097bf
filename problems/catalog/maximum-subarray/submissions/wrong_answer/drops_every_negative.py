class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = max(nums)
        ending = 0
        for number in nums:
            ending = ending + number if number > 0 else 0
            best = max(best, ending)
        return best if best > 0 else max(nums)
