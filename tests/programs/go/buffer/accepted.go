func read(buf []byte, n int) int {
	four := make([]byte, 4)
	total := 0
	for total < n {
		count := min(read4(four), n-total)
		copy(buf[total:], four[:count])
		total += count
		if count == 0 {
			break
		}
	}
	return total
}
