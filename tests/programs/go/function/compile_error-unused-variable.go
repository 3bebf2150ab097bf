func sumOf(nums []int) int {
	sum := 0
	return 0
}
