class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        tail = ListNode(0)
        for i in range(len(nodes) // 2):
            tail.next = nodes[i]
            nodes[i].next = tail = nodes[-1 - i]
        tail.next = None
