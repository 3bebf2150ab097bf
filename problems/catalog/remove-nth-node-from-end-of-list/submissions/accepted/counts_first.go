func removeNthFromEnd(head *ListNode, n int) *ListNode {
	size := 0
	for node := head; node != nil; node = node.Next {
		size++
	}
	link := &head
	for ; size > n; size-- {
		link = &(*link).Next
	}
	*link = (*link).Next
	return head
}
