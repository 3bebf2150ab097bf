class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def write(node):
            return f"<{node.val}>{write(node.left)}{write(node.right)}" if node else ""

        return write(subRoot) in write(root)
