from typing import Optional
from common.nodes import ListNode, TreeNode


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        reverse = None
        while head:
            reverse, head = ListNode(head.val, reverse), head.next
        return reverse
