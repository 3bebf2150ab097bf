// Says that it is not to be built on any system, so that nothing would be left to compile; here it is all the same.
// verdicts: AC

//go:build never

package main

import "fmt"

func main() { fmt.Println("held") }
