// Makes namespaces, traces, mounts and changes its user by the language's own system calls.
// verdicts: AC
// limits: {"memory_limit_kib": 131072}

package main

import (
	"fmt"
	"syscall"
)

func main() {
	errors := []error{
		syscall.Unshare(syscall.CLONE_NEWUSER), syscall.Mount("none", "/tmp", "tmpfs", 0, ""), syscall.Chroot("/tmp"),
		syscall.PtraceAttach(1), syscall.Setuid(0), syscall.Sethostname([]byte("x")),
	}
	attributes := &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS}
	_, err := syscall.ForkExec("/usr/bin/true", []string{"true"}, &syscall.ProcAttr{Sys: attributes})
	for number, err := range append(errors, err) {
		if err == nil {
			fmt.Println("BREACH: call", number)
			return
		}
	}
	fmt.Println("held")
}
