class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        places = [i for i in range(len(nums) - 1) if nums[i] == target]
        return [places[0], places[-1]] if places else [-1, -1]
