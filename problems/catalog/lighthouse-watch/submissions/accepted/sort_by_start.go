package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	read := func() (number int) {
		c, _ := in.ReadByte()
		for c <= ' ' {
			c, _ = in.ReadByte()
		}
		for ; c > ' '; c, _ = in.ReadByte() {
			number = number*10 + int(c-'0')
		}
		return
	}
	season, count := read(), read()
	shifts := make([][2]int, count)
	for i := range shifts {
		shifts[i] = [2]int{read(), read()}
	}
	sort.Slice(shifts, func(i, j int) bool { return shifts[i][0] < shifts[j][0] })
	total, longest, watchedUntil := 0, 0, 0
	for _, shift := range append(shifts, [2]int{season, season}) {
		gap := max(0, shift[0]-watchedUntil)
		total += gap
		longest = max(longest, gap)
		watchedUntil = max(watchedUntil, shift[1])
	}
	fmt.Println(total, longest)
}
