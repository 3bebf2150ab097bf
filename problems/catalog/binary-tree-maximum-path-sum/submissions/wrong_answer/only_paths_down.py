class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def down(node):
            nonlocal best
            if not node:
                return 0
            total = node.val + max(0, down(node.left), down(node.right))
            best = max(best, total)
            return total

        down(root)
        return best
