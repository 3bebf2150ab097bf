type Codec struct {
}

func Constructor() Codec {
	return Codec{}
}

// Serializes a tree to a single string.
func (this *Codec) serialize(root *TreeNode) string {
	var builder strings.Builder
	var write func(*TreeNode)
	write = func(node *TreeNode) {
		if node == nil {
			builder.WriteString("#,")
			return
		}
		builder.WriteString(strconv.Itoa(node.Val))
		builder.WriteByte(',')
		write(node.Left)
		write(node.Right)
	}
	write(root)
	return builder.String()
}

// Deserializes your encoded data to tree.
func (this *Codec) deserialize(data string) *TreeNode {
	words := strings.Split(data, ",")
	var read func() *TreeNode
	read = func() *TreeNode {
		word := words[0]
		words = words[1:]
		value, err := strconv.Atoi(word)
		if err != nil {
			return nil
		}
		return &TreeNode{Val: value, Left: read(), Right: read()}
	}
	return read()
}
