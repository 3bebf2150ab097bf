class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        for head in sorted(filter(None, lists), key=lambda head: head.val):
            tail.next = head
            while tail.next:
                tail = tail.next
        return dummy.next
