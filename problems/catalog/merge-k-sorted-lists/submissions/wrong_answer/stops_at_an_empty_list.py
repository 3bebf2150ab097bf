class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = []
        for head in lists:
            if not head:
                break
            while head:
                values.append(head.val)
                head = head.next
        merged = None
        for value in sorted(values, reverse=True):
            merged = ListNode(value, merged)
        return merged
