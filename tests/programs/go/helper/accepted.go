func firstBad(n int) int {
	return sort.Search(n, func(i int) bool { return isBad(i + 1) }) + 1
}
