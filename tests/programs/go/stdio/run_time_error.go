package main

import "fmt"

func main() {
	panic("no numbers here")
}
