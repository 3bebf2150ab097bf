package leetcode

import (
	"github.com/example/solutions/structures"
)

// ListNode define
type ListNode = structures.ListNode

func reverseList(head *ListNode) *ListNode {
	var before *ListNode
	for head != nil {
		head.Next, before, head = before, head, head.Next
	}
	return before
}
