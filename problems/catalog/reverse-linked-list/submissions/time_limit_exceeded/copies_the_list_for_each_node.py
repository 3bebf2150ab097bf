class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        return self.append(self.reverseList(head.next), head.val) if head else None

    def append(self, head, value):
        return ListNode(head.val, self.append(head.next, value)) if head else ListNode(value)
