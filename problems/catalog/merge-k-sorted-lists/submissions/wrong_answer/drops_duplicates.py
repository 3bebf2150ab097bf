class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = set()
        for head in lists:
            while head:
                values.add(head.val)
                head = head.next
        merged = None
        for value in sorted(values, reverse=True):
            merged = ListNode(value, merged)
        return merged
