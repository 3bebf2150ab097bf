class Solution:
    def empty(self, nums):
        pass
