type Solution struct{}

// Serializes a tree to a single string.
func (this *Solution) serialize(root *TreeNode) string {
	if root == nil {
		return "#"
	}
	return strconv.Itoa(root.Val) + "," + this.serialize(root.Left) + "," + this.serialize(root.Right)
}

// Deserializes your encoded data to tree.
func (this *Solution) deserialize(data string) *TreeNode {
	words := strings.Split(data, ",")
	var take func() *TreeNode
	take = func() *TreeNode {
		word := words[0]
		words = words[1:]
		if word == "#" {
			return nil
		}
		val, _ := strconv.Atoi(word)
		return &TreeNode{val, take(), take()}
	}
	return take()
}
