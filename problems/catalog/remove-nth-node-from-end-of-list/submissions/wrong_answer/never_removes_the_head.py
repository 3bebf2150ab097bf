class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        if n < len(nodes):
            nodes[-n - 1].next = nodes[-n].next
        return head
