type Mirror struct {
	words []string
	root  *TreeNode
}

func Constructor(words []string, root *TreeNode) Mirror {
	return Mirror{words, root}
}

func (this *Mirror) FirstWord() string            { return this.words[0] }
func (this *Mirror) RootValue() int               { return this.root.Val }
func (this *Mirror) Negate(x int) int             { return -x }
func (this *Mirror) NegateLong(x int64) int64     { return -x }
func (this *Mirror) Half(x float64) float64       { return x / 2 }
func (this *Mirror) Opposite(x bool) bool         { return !x }
func (this *Mirror) NextCharacter(c byte) byte    { return c + 1 }
func (this *Mirror) ReversedArray(nums []int) []int { return reversed(nums) }

func reversed[T any](items []T) []T {
	copied := slices.Clone(items)
	slices.Reverse(copied)
	return copied
}

func transposed[T any](rows [][]T) (columns [][]T) {
	for _, row := range rows {
		for i, item := range row {
			if i == len(columns) {
				columns = append(columns, nil)
			}
			columns[i] = append(columns[i], item)
		}
	}
	return
}

func (this *Mirror) Reversed(s string) string { return string(reversed([]byte(s))) }

func (this *Mirror) Halves(nums []float64) []float64 {
	for i := range nums {
		nums[i] /= 2
	}
	return nums
}

func (this *Mirror) Opposites(flags []bool) []bool {
	for i := range flags {
		flags[i] = !flags[i]
	}
	return flags
}

func (this *Mirror) Transposed(board [][]byte) [][]byte    { return transposed(board) }
func (this *Mirror) TransposedLists(rows [][]int) [][]int { return transposed(rows) }

func (this *Mirror) ReversedLines(lines [][]string) [][]string {
	for _, line := range lines {
		slices.Reverse(line)
	}
	return lines
}

func (this *Mirror) ReversedNodes(head *ListNode) *ListNode {
	var before *ListNode
	for ; head != nil; head = head.Next {
		before = &ListNode{head.Val, before}
	}
	return before
}

func (this *Mirror) Mirrored(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	return &TreeNode{Val: root.Val, Left: this.Mirrored(root.Right), Right: this.Mirrored(root.Left)}
}

func (this *Mirror) ReversedHeads(heads []*ListNode) []*ListNode { return reversed(heads) }
func (this *Mirror) ReversedRoots(roots []*TreeNode) []*TreeNode { return reversed(roots) }
