package sums

import "fmt"

// SumOf is exported, as for tests in a package of their own.
func SumOf(nums []int) int {
	sum := 0
	for _, num := range nums {
		sum += num
	}
	return sum
}

func ExampleSumOf() {
	fmt.Println(SumOf([]int{1, 2}))
	// Output: 3
}
