class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        index = 0
        while True:
            index += 1
            if target - nums[index] in seen:
                return [seen[target - nums[index]], index]
            seen[nums[index]] = index
