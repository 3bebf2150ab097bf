func copied(node *Node) *Node {
	copies := map[*Node]*Node{nil: nil}
	var visit func(*Node) *Node
	visit = func(node *Node) *Node {
		if made, ok := copies[node]; ok {
			return made
		}
		made := &Node{Val: node.Val}
		copies[node] = made
		for _, neighbor := range node.Neighbors {
			made.Neighbors = append(made.Neighbors, visit(neighbor))
		}
		return made
	}
	return visit(node)
}
