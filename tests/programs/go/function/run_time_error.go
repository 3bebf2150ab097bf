func sumOf(nums []int) int {
	sum := nums[0]
	for _, num := range nums[1:] {
		sum += num
	}
	return sum
}
