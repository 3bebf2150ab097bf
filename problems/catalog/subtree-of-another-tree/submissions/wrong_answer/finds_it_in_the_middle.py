class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def begins(one, other):
            if not other:
                return True
            if not one or one.val != other.val:
                return False
            return begins(one.left, other.left) and begins(one.right, other.right)

        if not root:
            return False
        return begins(root, subRoot) or self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)
