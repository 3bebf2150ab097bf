class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        return [self.find(nums, target, True), self.find(nums, target, False)]

    def find(self, nums, target, to_the_left):
        low, high, place = 0, len(nums) - 1, -1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                place = middle
            if nums[middle] > target or (nums[middle] == target and to_the_left):
                high = middle - 1
            else:
                low = middle + 1
        return place
