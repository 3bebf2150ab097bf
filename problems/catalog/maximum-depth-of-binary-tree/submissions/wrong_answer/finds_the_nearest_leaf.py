class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        if not root.left or not root.right:
            return 1 + self.maxDepth(root.left or root.right)
        return 1 + min(self.maxDepth(root.left), self.maxDepth(root.right))
