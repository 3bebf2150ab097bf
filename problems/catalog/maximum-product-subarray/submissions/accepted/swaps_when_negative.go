func maxProduct(nums []int) int {
	best, high, low := nums[0], nums[0], nums[0]
	for _, num := range nums[1:] {
		if num < 0 {
			high, low = low, high
		}
		high = max(num, high*num)
		low = min(num, low*num)
		best = max(best, high)
	}
	return best
}
