class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = nums[0]
        for number in nums[1:]:
            ending = max(number, ending + number)
        return ending
