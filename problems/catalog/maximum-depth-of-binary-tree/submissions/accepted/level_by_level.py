class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        level, depth = [root] if root else [], 0
        while level:
            depth += 1
            level = [child for node in level for child in (node.left, node.right) if child]
        return depth
