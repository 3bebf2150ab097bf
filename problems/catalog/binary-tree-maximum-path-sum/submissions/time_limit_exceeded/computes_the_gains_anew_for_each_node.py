class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

        if not root:
            return -inf
        through = root.val + gain(root.left) + gain(root.right)
        return max(through, self.maxPathSum(root.left), self.maxPathSum(root.right))
