class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        values = set(nums)
        for number in values:
            partner = target - number
            if partner in values and partner != number:
                return [nums.index(number), nums.index(partner)]
        return []
