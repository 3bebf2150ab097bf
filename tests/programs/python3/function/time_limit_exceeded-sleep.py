import time


class Solution:
    def sumOf(self, nums: List[int]) -> int:
        time.sleep(3600)
        return sum(nums)
