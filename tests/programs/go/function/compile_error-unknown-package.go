func sumOf(nums []int) int {
	return numpy.Sum(nums)
}
