func canJump(nums []int) bool {
	farthest := 0
	for i, jump := range nums {
		if i > farthest {
			return false
		}
		farthest = max(farthest, i+jump)
	}
	return true
}
