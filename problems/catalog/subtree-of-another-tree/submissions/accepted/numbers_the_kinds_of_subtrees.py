class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        kinds = {}

        def kind_of(node):
            if not node:
                return None
            key = (node.val, kind_of(node.left), kind_of(node.right))
            return kinds.setdefault(key, len(kinds))

        kind_of(root)
        known = len(kinds)
        return kind_of(subRoot) < known
