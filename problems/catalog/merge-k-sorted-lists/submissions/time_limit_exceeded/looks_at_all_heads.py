class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        while True:
            smallest = -1
            for index, head in enumerate(lists):
                if head and (smallest < 0 or head.val < lists[smallest].val):
                    smallest = index
            if smallest < 0:
                return dummy.next
            tail.next = tail = lists[smallest]
            lists[smallest] = tail.next
