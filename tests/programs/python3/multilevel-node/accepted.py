class Node:
    def __init__(self, val, prev, next, child):
        self.val = val
        self.prev = prev
        self.next = next
        self.child = child


class Solution:
    def flattened(self, head: 'Optional[Node]') -> 'Optional[Node]':
        start = last = Node(0, None, head, None)
        waiting = [head] if head else []
        while waiting:
            node = waiting.pop()
            last.next, node.prev = node, last
            if node.next:
                waiting.append(node.next)
            if node.child:
                waiting.append(node.child)
                node.child = None
            last = node
        if head:
            head.prev = None
        return start.next
