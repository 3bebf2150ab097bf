class Solution:
    def meeting(self, first: Optional[ListNode], second: Optional[ListNode]) -> Optional[ListNode]:
        seen = set()
        while first and first not in seen:
            seen.add(first)
            first = first.next
        while second and second not in seen:
            second = second.next
        return second
