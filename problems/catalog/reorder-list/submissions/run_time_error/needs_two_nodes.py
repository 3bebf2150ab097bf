class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        left, right = 0, len(nodes) - 1
        while left < right:
            nodes[left].next = nodes[right]
            nodes[right].next = nodes[left + 1]
            left, right = left + 1, right - 1
        end = nodes[len(nodes) // 2]
        assert end.next
        end.next = None
