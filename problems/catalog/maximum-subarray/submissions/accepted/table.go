func maxSubArray(nums []int) int {
	ending := make([]int, len(nums))
	ending[0] = nums[0]
	best := nums[0]
	for i := 1; i < len(nums); i++ {
		ending[i] = max(nums[i], ending[i-1]+nums[i])
		best = max(best, ending[i])
	}
	return best
}
