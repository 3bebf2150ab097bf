func productExceptSelf(nums []int) []int {
	n := len(nums)
	before, after := make([]int, n), make([]int, n)
	before[0], after[n-1] = 1, 1
	for i := 1; i < n; i++ {
		before[i] = before[i-1] * nums[i-1]
		after[n-1-i] = after[n-i] * nums[n-i]
	}
	for i := range before {
		before[i] *= after[i]
	}
	return before
}
