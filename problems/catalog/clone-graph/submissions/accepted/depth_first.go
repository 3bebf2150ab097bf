func cloneGraph(node *Node) *Node {
	copies := map[*Node]*Node{}
	var clone func(*Node) *Node
	clone = func(old *Node) *Node {
		if old == nil {
			return nil
		}
		if known, ok := copies[old]; ok {
			return known
		}
		made := &Node{Val: old.Val, Neighbors: []*Node{}}
		copies[old] = made
		for _, neighbor := range old.Neighbors {
			made.Neighbors = append(made.Neighbors, clone(neighbor))
		}
		return made
	}
	return clone(node)
}
