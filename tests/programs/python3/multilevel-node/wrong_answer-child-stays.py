class Solution:
    def flattened(self, head):
        node = head
        while node:
            if node.child:
                last = node.child
                while last.next:
                    last = last.next
                last.next = node.next
                if node.next:
                    node.next.prev = last
                node.next = node.child
                node.child.prev = node
            node = node.next
        return head
