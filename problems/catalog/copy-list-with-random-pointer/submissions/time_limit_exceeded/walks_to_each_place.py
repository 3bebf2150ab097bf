class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = Node(node.val)
            tail = tail.next
            node = node.next
        node, copy = head, dummy.next
        while node:
            if node.random:
                index = 0
                while self.at(head, index) is not node.random:
                    index += 1
                copy.random = self.at(dummy.next, index)
            node, copy = node.next, copy.next
        return dummy.next

    def at(self, node, index):
        for _ in range(index):
            node = node.next
        return node
