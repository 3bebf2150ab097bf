class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if -nums[i] - nums[j] in nums[j + 1 :]:
                    found.add((nums[i], nums[j], -nums[i] - nums[j]))
        return [list(triplet) for triplet in found]
