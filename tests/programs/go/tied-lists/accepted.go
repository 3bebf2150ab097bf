func meeting(first, second *ListNode) *ListNode {
	seen := map[*ListNode]bool{}
	for node := first; node != nil && !seen[node]; node = node.Next {
		seen[node] = true
	}
	for i := 0; second != nil && i < 1000; i++ {
		if seen[second] {
			return second
		}
		second = second.Next
	}
	return nil
}
