func sumOf(nums []int) int {
	var node *ListNode
	return node.Val + len(nums)
}
