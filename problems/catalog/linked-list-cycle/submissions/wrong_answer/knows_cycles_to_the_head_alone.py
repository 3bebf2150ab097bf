class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = set()
        node = head
        while node and node not in visited:
            visited.add(node)
            node = node.next
        return node is not None and node is head
