func sumTo(n uint32) uint64 {
	if n == 0 {
		return 0
	}
	return uint64(n) + sumTo(n-1)
}
