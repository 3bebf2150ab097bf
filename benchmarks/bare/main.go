package main

import (
	"bufio"
	"fmt"
	"os"
)

// SOLUTION

func main() {
	in := bufio.NewReader(os.Stdin)
	for {
		var size, target int
		if _, err := fmt.Fscan(in, &size, &target); err != nil {
			return
		}
		nums := make([]int, size)
		for i := range nums {
			fmt.Fscan(in, &nums[i])
		}
		fmt.Println(twoSum(nums, target))
	}
}
