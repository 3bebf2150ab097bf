import "container/heap"

type heads []*ListNode

func (h heads) Len() int           { return len(h) }
func (h heads) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h heads) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(node any)     { *h = append(*h, node.(*ListNode)) }
func (h *heads) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func mergeKLists(lists []*ListNode) *ListNode {
	var h heads
	for _, head := range lists {
		if head != nil {
			h = append(h, head)
		}
	}
	heap.Init(&h)
	dummy := &ListNode{}
	for tail := dummy; len(h) > 0; tail = tail.Next {
		tail.Next = h[0]
		if h[0].Next != nil {
			h[0] = h[0].Next
			heap.Fix(&h, 0)
		} else {
			heap.Pop(&h)
		}
	}
	return dummy.Next
}
