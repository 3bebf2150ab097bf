func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if len(nums1) > len(nums2) {
		nums1, nums2 = nums2, nums1
	}
	total := len(nums1) + len(nums2)
	half := (total + 1) / 2
	at := func(nums []int, i int) int {
		if i < 0 {
			return math.MinInt
		}
		if i == len(nums) {
			return math.MaxInt
		}
		return nums[i]
	}
	// The first cut behind which the second array has nothing left that belongs to the lower half.
	cut := sort.Search(len(nums1), func(i int) bool { return at(nums2, half-i-1) <= nums1[i] })
	low := max(at(nums1, cut-1), at(nums2, half-cut-1))
	if total%2 == 1 {
		return float64(low)
	}
	high := min(at(nums1, cut), at(nums2, half-cut))
	return float64(low+high) / 2
}
