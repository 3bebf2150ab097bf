class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        def depth_of(node, wanted):
            if not node:
                return None
            if node is wanted:
                return 0
            for child in (node.left, node.right):
                depth = depth_of(child, wanted)
                if depth is not None:
                    return depth + 1
            return None

        def list_nodes(node):
            return [node, *list_nodes(node.left), *list_nodes(node.right)] if node else []

        levels = []
        while True:
            level = [node.val for node in list_nodes(root) if depth_of(root, node) == len(levels)]
            if not level:
                return levels
            levels.append(level)
