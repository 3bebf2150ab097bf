func sumOf(nums []int) int {
	time.Sleep(time.Hour)
	return 0
}
