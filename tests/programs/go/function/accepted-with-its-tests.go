//go:build exercise
// +build exercise

package exercise

import (
	"strconv"
	"testing"

	"example.com/author/check"
)

func sumOf(nums []int) int {
	total, _ := strconv.Atoi("0")
	for i := range nums {
		total += nums[i]
	}
	return total
}

func TestSumOf(t *testing.T) {
	check.Equal(t, 6, sumOf([]int{1, 2, 3}))
}

func BenchmarkSumOf(b *testing.B) {
	for range b.N {
		sumOf(nil)
	}
}
