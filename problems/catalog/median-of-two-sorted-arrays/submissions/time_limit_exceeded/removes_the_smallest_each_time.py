class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        nums = nums1 + nums2
        total = len(nums)
        for _ in range((total - 1) // 2):
            nums.remove(min(nums))
        smallest = min(nums)
        if total % 2:
            return float(smallest)
        nums.remove(smallest)
        return (smallest + min(nums)) / 2
