func combinationSum(candidates []int, target int) [][]int {
	var result [][]int
	var current []int
	var search func(start, left int)
	search = func(start, left int) {
		if left == 0 {
			result = append(result, append([]int(nil), current...))
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] > left {
				continue
			}
			current = append(current, candidates[i])
			search(i, left-candidates[i])
			current = current[:len(current)-1]
		}
	}
	search(0, target)
	return result
}
