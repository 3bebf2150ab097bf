class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before, node = None, head
        while node:
            node.next, before, node = before, node, node.next
        return head
