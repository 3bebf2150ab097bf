class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        medians = [self.median(nums) for nums in (nums1, nums2) if nums]
        return sum(medians) / len(medians)

    def median(self, nums: List[int]) -> float:
        return (nums[(len(nums) - 1) // 2] + nums[len(nums) // 2]) / 2
