class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def gain(node):
            nonlocal best
            if not node:
                return 0
            total = node.val + gain(node.left) + gain(node.right)
            best = max(best, total)
            return max(0, total)

        gain(root)
        return best
