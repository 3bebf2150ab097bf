class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        del values[max(len(values) - n - 1, 0)]
        for value in reversed(values):
            head = ListNode(value, head)
        return head
