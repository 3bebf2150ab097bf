// Embeds files of the host.
// verdicts: CE
// limits: {"memory_limit_kib": 131072}

package main

import (
	_ "embed"
	"fmt"
)

//go:embed @bait_file@
var taken string

//go:embed ../../../../etc/passwd
var users string

func main() { fmt.Println(taken, users) }
