func widened(intervals [][]int) [][]int {
	sort.Slice(intervals, func(i, j int) bool {
		return intervals[i][1]-intervals[i][0] > intervals[j][1]-intervals[j][0]
	})
	for i := range intervals {
		intervals[i][1]++
	}
	return intervals
}
