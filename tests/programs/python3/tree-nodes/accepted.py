class Solution:
    def above(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        if root in (None, p, q):
            return root
        left, right = self.above(root.left, p, q), self.above(root.right, p, q)
        return root if left and right else left or right
