class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head.next:
            head.next, before, head = before, head, head.next
        head.next = before
        return head
