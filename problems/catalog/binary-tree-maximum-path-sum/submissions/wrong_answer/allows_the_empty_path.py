class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = 0

        def gain(node):
            nonlocal best
            if not node:
                return 0
            left, right = gain(node.left), gain(node.right)
            best = max(best, node.val + left + right)
            return max(0, node.val + max(left, right))

        gain(root)
        return best
