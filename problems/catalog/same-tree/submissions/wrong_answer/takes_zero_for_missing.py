class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def write(node):
            return (node.val, write(node.left), write(node.right)) if node and node.val else None

        return write(p) == write(q)
