package main

import "fmt"

func main() {
	sum, num := 0, 0
	for {
		if _, err := fmt.Scan(&num); err != nil {
			break
		}
		sum += num
	}
	fmt.Println(sum)
}
