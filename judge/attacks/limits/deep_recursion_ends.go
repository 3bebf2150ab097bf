// Honest: a hundred thousand levels of recursion must work.
// verdicts: AC
// limits: {"memory_limit_kib": 131072}

package main

import "fmt"

func depth(level int) int {
	if level == 0 {
		return 0
	}
	return 1 + depth(level-1)
}

func main() {
	if depth(100000) == 100000 {
		fmt.Println("held")
	}
}
