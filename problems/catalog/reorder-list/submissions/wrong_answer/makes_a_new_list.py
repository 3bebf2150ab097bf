class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        while head:
            values.append(head.val)
            head = head.next
        dummy = tail = ListNode()
        while values:
            tail.next = ListNode(values.popleft())
            tail = tail.next
            values.reverse()
        head = dummy.next
