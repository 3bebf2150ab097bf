class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = []
        while head:
            if any(node is head for node in visited):
                return True
            visited.append(head)
            head = head.next
        return False
