func compact(nums []int) int {
	kept := 0
	for _, num := range nums {
		if num != 0 {
			nums[kept] = num
			kept++
		}
	}
	return kept
}
