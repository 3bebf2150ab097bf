class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        copies = {}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, copy in copies.items():
            copy.next = copies.get(node.next)
            copy.random = copies[node.random]
        return copies[head]
