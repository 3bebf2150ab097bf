class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        left = self.maxDepth(root.left) if root.left else 0
        right = self.maxDepth(root.right) if root.right else 0
        return 1 + max(left, right)
