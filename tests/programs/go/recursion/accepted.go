func sumTo(n int) int64 {
	if n == 0 {
		return 0
	}
	return int64(n) + sumTo(n-1)
}
