// Reads files of the host, opens a socket and asks for the host's name.
// verdicts: AC
// limits: {"memory_limit_kib": 131072}

package main

import (
	"fmt"
	"os"
	"syscall"
)

func main() {
	for _, path := range []string{"@bait_file@", "/etc/passwd", "/proc/1/root/etc/passwd", "@project@/manage.py"} {
		if _, err := os.ReadFile(path); err == nil {
			fmt.Println("BREACH:", path)
			return
		}
	}
	if _, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0); err == nil {
		fmt.Println("BREACH: a socket")
		return
	}
	if name, _ := os.Hostname(); name != "box" {
		fmt.Println("BREACH:", name)
		return
	}
	fmt.Println("held")
}
