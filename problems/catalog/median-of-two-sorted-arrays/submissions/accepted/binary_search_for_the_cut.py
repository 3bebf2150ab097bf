class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        short, long = sorted((nums1, nums2), key=len)
        half = (len(short) + len(long) + 1) // 2
        low, high = 0, len(short)
        while True:
            cut = (low + high) // 2
            other = half - cut
            short_left = short[cut - 1] if cut else -inf
            short_right = short[cut] if cut < len(short) else inf
            long_left = long[other - 1] if other else -inf
            long_right = long[other] if other < len(long) else inf
            if short_left > long_right:
                high = cut - 1
            elif long_left > short_right:
                low = cut + 1
            else:
                break
        left = max(short_left, long_left)
        if (len(short) + len(long)) % 2:
            return float(left)
        return (left + min(short_right, long_right)) / 2
