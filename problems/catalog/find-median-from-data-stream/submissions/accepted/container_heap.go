type intHeap []int

func (h intHeap) Len() int           { return len(h) }
func (h intHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

type MedianFinder struct {
	lower, upper *intHeap // the lower one holds the numbers negated
}

func Constructor() MedianFinder {
	return MedianFinder{&intHeap{}, &intHeap{}}
}

func (this *MedianFinder) AddNum(num int) {
	heap.Push(this.lower, -num)
	heap.Push(this.upper, -heap.Pop(this.lower).(int))
	if this.upper.Len() > this.lower.Len() {
		heap.Push(this.lower, -heap.Pop(this.upper).(int))
	}
}

func (this *MedianFinder) FindMedian() float64 {
	if this.lower.Len() > this.upper.Len() {
		return float64(-(*this.lower)[0])
	}
	return float64((*this.upper)[0]-(*this.lower)[0]) / 2
}
