// Makes a type that doubles at each step.
// verdicts: CE AC WA
// limits: {"memory_limit_kib": 131072}

package main

type a struct{ x, y [2]int }
type b struct{ x, y struct{ x, y struct{ x, y a } } }
type p[A, B any] struct {
	a A
	b B
}
type p1[A any] = p[p[A, A], p[A, A]]
type g[T any] struct{ next *g[p[T, T]] }

func grow[T any](n int) int {
	if n == 0 {
		return 0
	}
	return grow[p[T, T]](n - 1)
}

func main() { println(grow[int](3)) }
