class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        if not head.next:
            return
        before = head
        while before.next.next:
            before = before.next
        last = before.next
        before.next = None
        last.next, head.next = head.next, last
