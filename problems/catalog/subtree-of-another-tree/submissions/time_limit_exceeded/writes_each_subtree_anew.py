class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def write(node):
            return [node.val] + write(node.left) + write(node.right) if node else [None]

        if not root:
            return False
        return (
            write(root) == write(subRoot)
            or self.isSubtree(root.left, subRoot)
            or self.isSubtree(root.right, subRoot)
        )
