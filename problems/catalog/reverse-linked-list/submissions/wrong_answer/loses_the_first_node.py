class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        node = head.next if head else None
        while node:
            following = node.next
            node.next = before
            before, node = node, following
        return before or head
