// Calls itself without end.
// verdicts: RTE MLE
// limits: {"memory_limit_kib": 131072}

package main

import "fmt"

func depth(level int) int { return 1 + depth(level+1) }

func main() { fmt.Println(depth(0)) }
