class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = set()
        while head and head.next is not head:
            if head in visited:
                return True
            visited.add(head)
            head = head.next
        return False
