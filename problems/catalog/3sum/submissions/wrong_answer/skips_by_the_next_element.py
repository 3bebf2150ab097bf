class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = set()
        for i in range(len(nums) - 2):
            if nums[i] == nums[i + 1]:
                continue
            low, high = i + 1, len(nums) - 1
            while low < high:
                total = nums[i] + nums[low] + nums[high]
                if total == 0:
                    found.add((nums[i], nums[low], nums[high]))
                if total < 0:
                    low += 1
                else:
                    high -= 1
        return [list(triplet) for triplet in found]
