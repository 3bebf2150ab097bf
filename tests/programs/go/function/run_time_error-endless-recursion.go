func sumOf(nums []int) int {
	return sumOf(nums) + len(nums)
}
