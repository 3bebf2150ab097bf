class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = node = ListNode(0, head)
        for _ in range(n - 1):
            node = node.next
        node.next = node.next.next
        return dummy.next
