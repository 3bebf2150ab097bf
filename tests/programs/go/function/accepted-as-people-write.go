// A whole file, with its own package.
package solution

import "fmt"
import (
	"os" // not used
	srt "sort"

	"strings"
)

type ListNode struct {
	Val  int
	Next *ListNode
}

type IntHeap []int

func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

var answer, next, buffer = 0, 0, []byte{}

func sumOf(nums []int) int {
	h := IntHeap(nums)
	heap.Init(&h)
	sum, list := 0, []int{}
	for h.Len() > 0 {
		list = append(list, heap.Pop(&h).(int))
	}
	srt.Ints(list)
	for _, num := range list {
		sum += num
	}
	fmt.Println("adding", len(nums), "numbers", max(sum, math.MinInt), bits.OnesCount(7), rand.Intn(1))
	return sum
}

func main() {
	fmt.Println(sumOf([]int{1, 2, 3}))
}
