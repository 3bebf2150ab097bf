class Node:
    """An item of this file's own stack, and not of the list."""

    def __init__(self, item, below):
        self.item = item
        self.below = below


class Solution:
    def reverseList(self, head):
        top = None
        while head:
            top = Node(head, top)
            head = head.next
        first = top and top.item
        while top:
            top.item.next = top.below and top.below.item
            top = top.below
        return first
