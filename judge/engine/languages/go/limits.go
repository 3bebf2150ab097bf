// Package limits tells Go's runtime how much memory there is, which the limit of the stack says.
package limits

import (
	"runtime/debug"
	"syscall"
)

func init() {
	var stack syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_STACK, &stack) != nil || stack.Cur > 1<<40 {
		return
	}
	memory := int(stack.Cur) / 7 * 8
	// Garbage is collected more often before memory is used up.
	debug.SetMemoryLimit(int64(stack.Cur))
	// A stack grows by copying it to twice the room: endless recursion is an error of the program, not a want of memory.
	debug.SetMaxStack(memory / 2)
}
