class Solution:
    def copied(self, head):
        return head and Node(head.val, self.copied(head.next), head.random)
