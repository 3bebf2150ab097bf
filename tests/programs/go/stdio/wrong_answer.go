package main

import "fmt"

func main() {
	var num int
	fmt.Scan(&num)
	fmt.Println(num + 1)
}
