// Floods its error output from many goroutines.
// verdicts: OLE

package main

import (
	"os"
	"strings"
)

func main() {
	text := strings.Repeat("x", 1<<16)
	for range 8 {
		go func() {
			for {
				os.Stderr.WriteString(text)
			}
		}()
	}
	select {}
}
