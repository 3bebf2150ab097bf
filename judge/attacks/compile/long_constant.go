// Has constants that are computed to billions of digits.
// verdicts: CE

package main

import "fmt"

const (
	a = 1<<500 - 1
	b = a * a * a * a * a * a * a * a
	c = b * b * b * b * b * b * b * b
	d = c * c * c * c * c * c * c * c
	e = d * d * d * d * d * d * d * d
)

func main() { fmt.Println(e % 7) }
