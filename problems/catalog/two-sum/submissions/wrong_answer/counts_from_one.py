class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for index, number in enumerate(nums, start=1):
            if target - number in seen:
                return [seen[target - number], index]
            seen[number] = index
        return []
