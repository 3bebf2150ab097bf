// Is not to be built on any system, so that nothing is left to compile.
// verdicts: CE

//go:build never

package main

func main() {}
