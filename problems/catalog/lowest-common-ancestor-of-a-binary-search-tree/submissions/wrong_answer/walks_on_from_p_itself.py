class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent = root
        while True:
            if p.val <= root.val and q.val <= root.val:
                parent, root = root, root.left
            elif p.val >= root.val and q.val >= root.val:
                parent, root = root, root.right
            else:
                return root
            if not root or root is p or root is q:
                return parent
