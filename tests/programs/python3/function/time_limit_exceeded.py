class Solution:
    def sumOf(self, nums: List[int]) -> int:
        while True:
            nums.sort()
