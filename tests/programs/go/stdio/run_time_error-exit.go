package main

import (
	"fmt"
	"os"
)

func main() {
	sum, num := 0, 0
	for {
		if _, err := fmt.Scan(&num); err != nil {
			break
		}
		sum += num
	}
	fmt.Println(sum)
	os.Exit(3)
}
