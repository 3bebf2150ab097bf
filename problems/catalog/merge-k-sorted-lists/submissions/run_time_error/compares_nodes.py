class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(head.val, head) for head in lists if head]
        heapq.heapify(heap)
        dummy = tail = ListNode()
        while heap:
            _, tail.next = heapq.heappop(heap)
            tail = tail.next
            if tail.next:
                heapq.heappush(heap, (tail.next.val, tail.next))
        return dummy.next
