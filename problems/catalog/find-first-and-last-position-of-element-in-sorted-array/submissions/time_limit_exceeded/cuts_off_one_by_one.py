class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        first, last = 0, len(nums) - 1
        while nums and nums[0] != target:
            nums = nums[1:]
            first += 1
        while nums and nums[-1] != target:
            nums = nums[:-1]
            last -= 1
        return [first, last] if nums else [-1, -1]
