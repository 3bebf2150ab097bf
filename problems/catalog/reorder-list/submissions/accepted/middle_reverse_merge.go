func reorderList(head *ListNode) {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	var second *ListNode
	node := slow.Next
	slow.Next = nil
	for node != nil {
		node.Next, second, node = second, node, node.Next
	}
	for first := head; second != nil; {
		following := first.Next
		first.Next = second
		second = second.Next
		first.Next.Next = following
		first = following
	}
}
