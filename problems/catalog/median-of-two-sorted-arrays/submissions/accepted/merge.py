class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        i = j = 0
        before = current = 0
        for _ in range(total // 2 + 1):
            before = current
            if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
                current = nums1[i]
                i += 1
            else:
                current = nums2[j]
                j += 1
        return float(current) if total % 2 else (before + current) / 2
