#
# A solution as it is often published
#
class Solution(object):
    def sumOf(self, nums):
        """
        :type nums: List[int]
        :rtype: int
        """
        if not nums: return 0
        return nums[0] + self.sumOf(nums[1:])
