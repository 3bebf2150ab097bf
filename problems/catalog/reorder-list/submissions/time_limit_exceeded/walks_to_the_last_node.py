class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        while head and head.next:
            before = head
            while before.next.next:
                before = before.next
            last = before.next
            before.next = None
            last.next = head.next
            head.next = last
            head = last.next
