func copied(node *Node) *Node {
	if node == nil {
		return nil
	}
	return &Node{node.Val, node.Neighbors}
}
