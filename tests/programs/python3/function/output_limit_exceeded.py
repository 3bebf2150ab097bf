class Solution:
    def sumOf(self, nums: List[int]) -> int:
        while True:
            print("adding" * 1000)
