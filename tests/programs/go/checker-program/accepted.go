func findPeak(nums []int) int {
	return sort.Search(len(nums)-1, func(i int) bool { return nums[i] > nums[i+1] })
}
