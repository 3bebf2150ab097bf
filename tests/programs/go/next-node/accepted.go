func connect(root *Node) *Node {
	for level := root; level != nil; {
		first := &Node{}
		last := first
		for ; level != nil; level = level.Next {
			for _, child := range []*Node{level.Left, level.Right} {
				if child != nil {
					last.Next = child
					last = child
				}
			}
		}
		level = first.Next
	}
	return root
}
