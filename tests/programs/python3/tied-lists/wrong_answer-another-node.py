class Solution:
    def meeting(self, first, second):
        return ListNode(first.val) if first else None
