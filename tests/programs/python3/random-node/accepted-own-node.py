class RandomListNode(object):
    def __init__(self, x):
        self.label = x
        self.next = None
        self.random = None


class Solution(object):
    def copied(self, head, known=None):
        known = {} if known is None else known
        if not head:
            return None
        if head not in known:
            known[head] = RandomListNode(head.label)
            known[head].next = self.copied(head.next, known)
            known[head].random = self.copied(head.random, known)
        return known[head]
