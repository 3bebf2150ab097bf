class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if not root or root.left is root.right:
            return root
        left, right = root.left, root.right
        for child in (left, right):
            if child.left or child.right:
                self.invertTree(child)
        root.left, root.right = right, left
        return root
