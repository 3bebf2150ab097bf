class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        nodes = [root]
        for node in nodes:
            nodes += filter(None, (node.left, node.right))
        gains = {None: 0}
        best = root.val
        for node in reversed(nodes):
            left, right = gains[node.left], gains[node.right]
            best = max(best, node.val + left + right)
            gains[node] = max(0, node.val + max(left, right))
        return best
