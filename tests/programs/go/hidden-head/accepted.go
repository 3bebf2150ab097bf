func takeOut(node *ListNode) {
	*node = *node.Next
}
