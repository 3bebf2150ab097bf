class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        depth = 0
        while self.swap_at(root, depth):
            depth += 1
        return root

    def swap_at(self, root: Optional[TreeNode], depth: int) -> bool:
        """Swap the children of all nodes at this depth below the root; whether there was one."""
        level = [root]
        for _ in range(depth):
            level = [child for node in level if node for child in (node.left, node.right)]
        for node in level:
            if node:
                node.left, node.right = node.right, node.left
        return any(level)
