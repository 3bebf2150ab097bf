class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        last = {number: index for index, number in enumerate(nums)}
        for index, number in enumerate(nums):
            if target - number in last:
                return [index, last[target - number]]
        return []
