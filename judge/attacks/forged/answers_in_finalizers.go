// Answers from finalizers, deferred calls and goroutines, and reaches the runtime's memory by unsafe pointers.
// verdicts: WA RTE CE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

package main

import (
	"os"
	"runtime"
	"syscall"
	"unsafe"
)

func forge() { syscall.Write(3, []byte("0\n")) }

func answer(n int) int {
	for range 100 {
		runtime.SetFinalizer(&[64]byte{}, func(*[64]byte) { forge() })
	}
	go func() {
		for {
			forge()
		}
	}()
	runtime.GC()
	defer forge()
	args := (*[2]uintptr)(unsafe.Pointer(&os.Args))
	args[1] = 0
	return n
}
