func mirrored(root *Node) *Node {
	if root == nil {
		return nil
	}
	made := &Node{Val: root.Val}
	for i := len(root.Children) - 1; i >= 0; i-- {
		made.Children = append(made.Children, mirrored(root.Children[i]))
	}
	return made
}
