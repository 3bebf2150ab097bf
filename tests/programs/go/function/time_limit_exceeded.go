func sumOf(nums []int) int {
	for sum := 0; ; sum++ {
	}
}
