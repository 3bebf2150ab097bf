class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ListNode(0, head)
        while self.count(before.next) > n:
            before = before.next
        before.next = before.next.next
        return dummy.next

    def count(self, node):
        count = 0
        while node:
            count += 1
            node = node.next
        return count
