class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode()
        while list1 or list2:
            if not list2 or (list1 and list1.val <= list2.val):
                smaller, list1 = list1, list1.next
            else:
                smaller, list2 = list2, list2.next
            last = dummy
            while last.next:
                last = last.next
            last.next = smaller
            smaller.next = None
        return dummy.next
