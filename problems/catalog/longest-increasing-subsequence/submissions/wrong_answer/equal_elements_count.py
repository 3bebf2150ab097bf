class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for x in nums:
            place = bisect_right(tails, x)
            tails[place : place + 1] = [x]
        return len(tails)
