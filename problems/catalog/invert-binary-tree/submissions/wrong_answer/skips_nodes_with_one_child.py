class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root and root.left and root.right:
            root.left, root.right = self.invertTree(root.right), self.invertTree(root.left)
        return root
