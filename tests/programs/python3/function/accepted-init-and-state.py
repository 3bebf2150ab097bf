class Solution:
    def __init__(self):
        self.total = 0

    def sumOf(self, nums: List[int]) -> int:
        for num in nums:
            self.total += num
        return self.total
