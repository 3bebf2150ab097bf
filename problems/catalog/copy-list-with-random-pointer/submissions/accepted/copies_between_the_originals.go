func copyRandomList(head *Node) *Node {
	for node := head; node != nil; node = node.Next.Next {
		node.Next = &Node{Val: node.Val, Next: node.Next}
	}
	for node := head; node != nil; node = node.Next.Next {
		if node.Random != nil {
			node.Next.Random = node.Random.Next
		}
	}
	dummy := &Node{}
	for node, last := head, dummy; node != nil; node = node.Next {
		last.Next = node.Next
		last = last.Next
		node.Next = last.Next
	}
	return dummy.Next
}
