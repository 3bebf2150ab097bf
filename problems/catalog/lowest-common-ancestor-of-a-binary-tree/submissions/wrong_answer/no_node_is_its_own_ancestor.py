class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def path_to(node, wanted):
            if not node:
                return None
            if node is wanted:
                return []
            for child in (node.left, node.right):
                path = path_to(child, wanted)
                if path is not None:
                    return [node, *path]
            return None

        common = root
        for one, other in zip(path_to(root, p), path_to(root, q)):
            if one is other:
                common = one
        return common
