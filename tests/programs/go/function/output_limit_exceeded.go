func sumOf(nums []int) int {
	for {
		fmt.Println(strings.Repeat("x", 1000))
	}
}
