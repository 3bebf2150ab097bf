class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        copies = {}
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = copies[node.val] = Node(node.val)
            tail = tail.next
            node = node.next
        node, copy = head, dummy.next
        while node:
            if node.random:
                copy.random = copies[node.random.val]
            node, copy = node.next, copy.next
        return dummy.next
