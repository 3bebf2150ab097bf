func rob(nums []int) int {
	before, best := 0, 0
	for _, coins := range nums {
		before, best = best, max(best, before+coins)
	}
	return best
}
