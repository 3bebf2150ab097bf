class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def all_nodes(node):
            stack = [node]
            while stack:
                node = stack.pop()
                if node:
                    yield node.val
                    stack += (node.left, node.right)

        if not root:
            return True
        if any(value >= root.val for value in all_nodes(root.left)):
            return False
        if any(value <= root.val for value in all_nodes(root.right)):
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
