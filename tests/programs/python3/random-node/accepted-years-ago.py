# Definition for singly-linked list with a random pointer.
# class RandomListNode(object):
#     def __init__(self, x):
#         self.label = x


class Solution(object):
    def copied(self, head):
        """
        :type head: RandomListNode
        """
        copies = {None: None}
        node = head
        while node:
            copies[node] = RandomListNode(node.label)
            node = node.next
        for node in copies:
            if node:
                copies[node].next = copies[node.next]
                copies[node].random = copies[node.random]
        return copies[head]
