class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        size = 0
        node = head
        while node:
            size += 1
            node = node.next
        if n == size:
            return head.next
        node = head
        for _ in range(size - n - 1):
            node = node.next
        node.next = node.next.next
        return head
