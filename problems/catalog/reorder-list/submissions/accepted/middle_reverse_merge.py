class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        node, slow.next = slow.next, None
        second = None
        while node:
            node.next, second, node = second, node, node.next
        first = head
        while second:
            first.next, first = second, first.next
            second.next, second = first, second.next
