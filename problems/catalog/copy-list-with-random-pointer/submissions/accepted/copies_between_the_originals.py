class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        if not head:
            return None
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next
        first, node = head.next, head
        while node:
            copy = node.next
            node.next = copy.next
            if copy.next:
                copy.next = copy.next.next
            node = node.next
        return first
