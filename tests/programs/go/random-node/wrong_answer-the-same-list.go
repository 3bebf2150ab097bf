func copied(head *Node) *Node {
	return head
}
