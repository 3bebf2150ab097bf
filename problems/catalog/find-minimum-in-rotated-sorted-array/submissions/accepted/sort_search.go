func findMin(nums []int) int {
	last := nums[len(nums)-1]
	return nums[sort.Search(len(nums)-1, func(i int) bool { return nums[i] < last })]
}
