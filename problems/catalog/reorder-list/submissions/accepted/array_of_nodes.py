class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = deque()
        while head:
            nodes.append(head)
            head = head.next
        tail = nodes.popleft()
        while nodes:
            tail.next = nodes.pop()
            tail = tail.next
            if nodes:
                tail.next = nodes.popleft()
                tail = tail.next
        tail.next = None
