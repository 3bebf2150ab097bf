func merge(intervals [][]int) [][]int {
	sort.Slice(intervals, func(i, j int) bool { return intervals[i][0] < intervals[j][0] })
	answer := intervals[:1]
	for _, interval := range intervals[1:] {
		last := answer[len(answer)-1]
		if interval[0] <= last[1] {
			last[1] = max(last[1], interval[1])
		} else {
			answer = append(answer, interval)
		}
	}
	return answer
}
