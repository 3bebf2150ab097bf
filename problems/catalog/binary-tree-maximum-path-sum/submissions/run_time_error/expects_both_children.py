class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def gain(node):
            nonlocal best
            best = max(best, node.val)
            if node.left is node.right:
                return max(0, node.val)
            left, right = gain(node.left), gain(node.right)
            best = max(best, node.val + left + right)
            return max(0, node.val + max(left, right))

        gain(root)
        return best
