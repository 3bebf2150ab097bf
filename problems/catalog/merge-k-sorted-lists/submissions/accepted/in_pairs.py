class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            lists = [self.merge(*lists[i : i + 2]) for i in range(0, len(lists), 2)]
        return lists[0]

    def merge(self, a, b=None):
        dummy = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next = a
            tail, a = a, a.next
        tail.next = a or b
        return dummy.next
