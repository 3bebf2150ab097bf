from dataclasses import dataclass
from typing import Optional


@dataclass(eq=False)
class ListNode:
    val: int = 0
    next: "Optional[ListNode]" = None

    @classmethod
    def of(cls, *values: int) -> "Optional[ListNode]":
        head = None
        for value in reversed(values):
            head = cls(value, head)
        return head


class Solution:
    def reverseList(self, head: Optional["ListNode"]) -> Optional["ListNode"]:
        values = []
        while head is not None:
            values.append(head.val)
            head = head.next
        return ListNode.of(*reversed(values))
