class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        first, end = bisect_left(nums, target), bisect_right(nums, target)
        return [first, end] if first < end else [-1, -1]
