func insert(intervals [][]int, newInterval []int) [][]int {
	answer := [][]int{}
	i := 0
	for ; i < len(intervals) && intervals[i][1] < newInterval[0]; i++ {
		answer = append(answer, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= newInterval[1]; i++ {
		newInterval[0] = min(newInterval[0], intervals[i][0])
		newInterval[1] = max(newInterval[1], intervals[i][1])
	}
	answer = append(answer, newInterval)
	return append(answer, intervals[i:]...)
}
