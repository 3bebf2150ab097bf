class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        while len(lists) > 1:
            lists = [self.merge(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
        return lists[0] if lists else None

    def merge(self, a, b):
        if not a or not b:
            return a or b
        dummy = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next = a
            tail, a = a, a.next
        tail.next = a or b
        return dummy.next
