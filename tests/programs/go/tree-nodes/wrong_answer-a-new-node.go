func above(root, p, q *TreeNode) *TreeNode {
	return &TreeNode{Val: p.Val}
}
