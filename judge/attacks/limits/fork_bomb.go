// Starts itself again and again, and so does each of them.
// verdicts: TLE RTE
// limits: {"time_limit_ms": 500}

package main

import "syscall"

func main() {
	for {
		syscall.ForkExec("/proc/self/exe", []string{"solution"}, nil)
	}
}
