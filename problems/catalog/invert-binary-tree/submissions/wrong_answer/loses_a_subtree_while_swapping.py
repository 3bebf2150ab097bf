class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            root.left = self.invertTree(root.right)
            root.right = self.invertTree(root.left)
        return root
