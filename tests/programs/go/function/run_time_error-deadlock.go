func sumOf(nums []int) int {
	<-make(chan int)
	return 0
}
