# Definition for binary tree with next pointer.
# class TreeLinkNode:


class Solution:
    # @param root, a tree link node
    # @return nothing
    def connect(self, root):
        while root:
            below = last = TreeLinkNode(0)
            while root:
                for child in (root.left, root.right):
                    if child:
                        last.next = child
                        last = child
                root = root.next
            root = below.next
