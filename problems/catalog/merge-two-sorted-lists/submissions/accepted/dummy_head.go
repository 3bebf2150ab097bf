func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	dummy := &ListNode{}
	last := dummy
	for list1 != nil && list2 != nil {
		if list2.Val < list1.Val {
			list1, list2 = list2, list1
		}
		last.Next = list1
		last = list1
		list1 = list1.Next
	}
	last.Next = list1
	if list1 == nil {
		last.Next = list2
	}
	return dummy.Next
}
